package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.task.TownTaskMessages;
import fr.parvis.task.TownTaskQueries;
import fr.parvis.task.TownTaskQueries.TownTaskRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** The pages of a town's own task templates, as they are drawn. */
@ApplicationScoped
class TownTaskPage {

    /** @param who who holds its tasks: a name, or the role */
    record Line(TownTaskRow row, String phase, String who, String due) {
    }

    /** What the form chooses from. */
    record Choices(List<Choice> phases, List<Choice> roles, List<Choice> people) {
    }

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TownTaskList(long town, String name, boolean keeps, List<Line> lines, Choices choices, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TownTaskSheet(Line line, boolean keeps, Choices choices, Forms form) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    PeopleQueries people;

    @Inject
    SeenTownTasks seen;

    @Inject
    TownTaskQueries queries;

    Response list(int status, Municipality town, Forms form) {
        boolean keeps = seen.keeps(town.id);
        return html.of(status, new TownTaskList(town.id, town.name, keeps, lines(town.id), choices(town.id, keeps), form));
    }

    Response sheet(int status, TownTaskRow row, Forms form) {
        boolean keeps = seen.keeps(row.municipalityId());
        return html.of(status, new TownTaskSheet(line(row), keeps, choices(row.municipalityId(), keeps), form));
    }

    Response file(String format, long town) {
        TownTaskMessages say = seen.say();
        ListFile list = new ListFile(format, "modeles-de-taches-" + town, say.columnTitle(), say.fieldDescription(), say.columnPhase(), say.columnWho(),
                say.fieldDue(), say.columnMade(), say.columnState());
        lines(town).forEach(line -> list.row(line.row().title(), line.row().description(), line.phase(), line.who(), line.row().dueAfter(),
                line.row().made(), line.row().archived() ? say.archived() : say.inUse()));
        return list.file();
    }

    private List<Line> lines(long town) {
        return queries.ofTown(town).stream().map(this::line).toList();
    }

    private Line line(TownTaskRow row) {
        MethodMessages names = Words.in(MethodMessages.class, languages.locale());
        return new Line(row, names.phase(row.phase()), row.ownerName() == null ? names.role(row.responsible()) : row.ownerName(),
                seen.say().dueAfter(row.dueAfter()));
    }

    private Choices choices(long town, boolean keeps) {
        MethodMessages names = Words.in(MethodMessages.class, languages.locale());
        return new Choices(Arrays.stream(PhaseCode.values()).map(phase -> Choice.of(phase, names.phase(phase))).toList(),
                Arrays.stream(MethodRole.values()).map(role -> Choice.of(role, names.role(role))).toList(),
                keeps ? people.people(town).stream().map(person -> Choice.of(person.id(), person.name())).toList() : List.of());
    }
}
