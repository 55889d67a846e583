package fr.parvis.project.web;

import fr.parvis.method.Methods;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.project.ContactMatrix;
import fr.parvis.project.ContactMatrix.Cell;
import fr.parvis.project.ContactMessages;
import fr.parvis.project.ContactQueries;
import fr.parvis.project.ContactWords;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectRefusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The page of the matrix of contacts, with the small form in the cell that is open. */
@ApplicationScoped
class ContactPage {

    /** @param vacant one sentence for each phase at which departments have no contact */
    record Head(long id, String project, boolean runs, List<String> vacant) {
    }

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MatrixPage(Head head, ContactGrid grid, ContactForm editor, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Methods methods;

    @Inject
    PeopleQueries people;

    @Inject
    ProjectQueries projects;

    @Inject
    ContactQueries queries;

    @Inject
    ProjectAnswers answers;

    /** The cell stays open with what was chosen; of two editors the second reads who was faster, and what stands there now. */
    Response refused(Project project, Cell cell, MultivaluedMap<String, String> compact, ProjectRefusal refusal, Inputs inputs) {
        Problem problem = answers.problem(refusal);
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        ContactMatrix now = queries.matrix(project);
        String words = problem.getDetail();
        if (refusal instanceof ProjectRefusal.Stale) {
            ContactGrid.Box box = grid(project, now).box(cell.key().text());
            words += " " + say().staleNow(box.label(), box.words(say().vacant()));
        }
        inputs.refuse(refusal instanceof ProjectRefusal.Field field ? ContactForm.field(field.name()) : "person1", RefusedForm.code(problem), words);
        return shown(problem.getStatus(), project, now, now.cell(cell.key()), Forms.refused(compact, inputs));
    }

    Response shown(int status, Project project, ContactMatrix matrix, Cell open, Forms form) {
        boolean runs = project.isRunBy(signedIn.actor());
        ContactForm editor = open == null || !runs ? null : ContactForm.of(open, form.typed(), people.people(project.municipalityId()).stream()
                .map(one -> Choice.of(one.id(), one.name())).toList(), languages.locale());
        return html.of(status, new MatrixPage(new Head(project.id, project.title, runs, ContactWords.vacant(matrix, languages.locale())), grid(project, matrix), editor, form));
    }

    ContactGrid grid(Project project, ContactMatrix matrix) {
        return ContactGrid.of(matrix, projects.row(project.id), methods.version(project.methodVersion), languages.locale());
    }

    private ContactMessages say() {
        return Words.in(ContactMessages.class, languages.locale());
    }
}
