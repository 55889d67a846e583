package fr.parvis.intake.web;

import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.ImportQueries;
import fr.parvis.intake.IntakePageMessages;
import fr.parvis.intake.LineOutcome;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a file proposes: its columns, its errors, its changes line by line. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ImportPage {

    private static final int LINES = 50;
    private static final int SAMPLE = 3;

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportSheet(ImportView view, List<Choice> departments, String outcome, Forms form) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    PeopleQueries people;

    @Inject
    SeenImports seen;

    @Inject
    ImportQueries queries;

    @GET
    @Path("imports/{id}")
    public Response show(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") String page, @QueryParam("outcome") String outcome) {
        return page(200, seen.seen(id), page, outcome, Forms.fresh());
    }

    private IntakePageMessages say() {
        return Words.in(IntakePageMessages.class, languages.locale());
    }

    Response page(int status, DatasetImport file, String page, String outcome, Forms form) {
        Locale locale = languages.locale();
        Inputs inputs = new Inputs(locale);
        LineOutcome wanted = inputs.choice("outcome", outcome, LineOutcome.class);
        Integer number = inputs.number("page", page);
        List<DepartmentRow> departments = people.departments(file.project.municipalityId());
        ImportView view = ImportView.of(file, queries.faults(file.id), queries.sample(file.id, SAMPLE),
                queries.lines(file.id, wanted, number == null || number < 1 ? 1 : number, LINES),
                new ImportView.Names(
                        people.people(file.project.municipalityId()).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name)),
                        departments.stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name)), locale), done(file, locale), locale);
        return html.of(status, new ImportSheet(view, departments.stream().map(one -> Choice.of(one.id(), one.name())).toList(),
                wanted == null ? "" : wanted.name(), form));
    }

    private String done(DatasetImport file, Locale locale) {
        return switch (file.state()) {
            case APPLIED -> say().appliedBy(file.trace().appliedByName(), Dates.longInstant(file.trace().appliedAt(), locale));
            case UNDONE -> say().undoneBy(file.trace().undoneByName(), Dates.longInstant(file.trace().undoneAt(), locale));
            default -> null;
        };
    }
}
