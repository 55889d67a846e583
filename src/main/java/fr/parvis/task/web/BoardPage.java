package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAudience;
import fr.parvis.task.BoardMessages;
import fr.parvis.task.Boards;
import fr.parvis.task.Boards.Card;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskState;
import fr.parvis.task.WaitCause;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The board drawn: cards of a project's tasks in columns by state and lanes by phase or department. */
@RequestScoped
class BoardPage {

    /** What the page is about. */
    record Head(long projectId, String project, boolean runs, String query, String lanes) {
    }

    /** What a column is to hold at most; {@code most} is null where it has no limit. */
    record Limit(String column, String label, Integer most) {
    }

    /** What filters and questions choose from, and the columns that may have a limit. */
    record Offered(List<Choice> phases, List<Choice> people, List<Choice> awaited, List<Choice> lanes, List<Choice> waits, List<Limit> limits) {
    }

    @CheckedTemplate(basePath = "task", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaskBoard(Head head, BoardView.Shown board, Offered offered, TaskPages.Asked asked, BoardRefusal refused, Forms form)
            implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Methods methods;

    @Inject
    PeopleQueries people;

    @Inject
    ProjectAudience audience;

    @Inject
    Boards boards;

    @Inject
    TaskFilters filters;

    Response shown(int status, Project project, MultivaluedMap<String, String> asked, BoardRefusal refused, Forms form) {
        Actor actor = signedIn.actor();
        Locale locale = languages.locale();
        boolean runs = project.isRunBy(actor);
        boolean member = actor.belongsTo(project.municipalityId());
        String lanes = "department".equals(asked.getFirst("lanes")) || "none".equals(asked.getFirst("lanes")) ? asked.getFirst("lanes") : "phase";
        List<Card> cards = boards.cards(project.id, filters.read(asked), LocalDate.now(clock));
        Map<TaskState, Integer> limits = boards.limits(project.id);
        BoardView.Shown view = new BoardView(locale, clock, new WorkingDays(project.municipality.alsaceMoselle), card -> TaskQueries.title(methods, project.methodVersion, card.template(), card.title(), locale),
                card -> runs || member && Long.valueOf(actor.personId()).equals(card.ownerId())).of(cards, limits, lane(lanes, project, locale), order(lanes, locale),
                Boards.MOST);
        return html.of(status, new TaskBoard(new Head(project.id, project.title, runs, ViewQuery.BOARD.of(asked), lanes), view, offered(project, limits, locale),
                new TaskPages.Asked(asked), refused, form));
    }

    private Function<Card, String> lane(String lanes, Project project, Locale locale) {
        if (lanes.equals("none")) {
            return card -> "";
        }
        if (lanes.equals("phase")) {
            return card -> Words.in(MethodMessages.class, locale).phase(card.phase());
        }
        Map<Long, String> departments = new HashMap<>();
        for (DepartmentRow one : people.departments(project.municipalityId())) {
            Stream.of(one.headId(), one.deputyId(), one.referentId()).filter(id -> id != null).forEach(id -> departments.putIfAbsent(id, one.name()));
        }
        String none = Words.in(BoardMessages.class, locale).noDepartment();
        return card -> departments.getOrDefault(card.ownerId(), none);
    }

    private static List<String> order(String lanes, Locale locale) {
        return lanes.equals("phase") ? Arrays.stream(PhaseCode.values()).map(phase -> Words.in(MethodMessages.class, locale).phase(phase)).toList() : List.of();
    }

    private static List<Choice> people(List<PersonRow> rows) {
        return rows.stream().map(person -> Choice.of(person.id(), person.name())).toList();
    }

    private Offered offered(Project project, Map<TaskState, Integer> limits, Locale locale) {
        BoardMessages say = Words.in(BoardMessages.class, locale);
        TaskMessages states = Words.in(TaskMessages.class, locale);
        return new Offered(Arrays.stream(PhaseCode.values()).map(phase -> Choice.of(phase, Words.in(MethodMessages.class, locale).phase(phase))).toList(),
                people(people.people(project.municipalityId())), people(audience.people(project)),
                List.of(Choice.of("phase", say.lanesPhase()), Choice.of("department", say.lanesDepartment()), Choice.of("none", say.lanesNone())),
                Arrays.stream(WaitCause.values()).map(cause -> Choice.of(cause, states.waitCause(cause))).toList(),
                Boards.LIMITED.stream().map(state -> new Limit(state.name(), say.limitOf(states.state(state)), limits.get(state))).toList());
    }
}
