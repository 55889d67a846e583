package fr.parvis.meeting.web;

import fr.parvis.meeting.DecisionQueries;
import fr.parvis.meeting.DecisionQueries.ActionRow;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.DecisionQueries.Filter;
import fr.parvis.meeting.DecisionState;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.web.MeetingLines.DecisionLine;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the register of a project's decisions. */
@RequestScoped
class DecisionView {

    /** What the register is about. */
    record Head(long projectId, String project, boolean runs, String query, boolean filtered) {
    }

    /** What the filters and the forms choose from. */
    record Choices(List<Choice> states, List<Choice> people) {
    }

    /** What the filters were set to. */
    record Asked(MultivaluedMap<String, String> query) {

        public String of(String name) {
            String value = query.getFirst(name);
            return value == null || !Inputs.readable(value) ? "" : value;
        }
    }

    @CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionList(Head head, PageOf<DecisionLine> page, Choices choices, Asked asked, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    PeopleQueries people;

    @Inject
    DecisionQueries queries;

    Response page(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        boolean runs = project.isRunBy(signedIn.actor());
        String query = uri.getRequestUri().getRawQuery();
        List<Choice> states = Arrays.stream(DecisionState.values())
                .map(state -> Choice.of(state, Words.in(MeetingMessages.class, languages.locale()).decision(state))).toList();
        List<Choice> choices = !runs ? List.of() : people.people(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList();
        return html.of(status, new DecisionList(new Head(project.id, project.title, runs, query, query != null), lines(project, uri,
                paging.page(languages.locale()), paging.size(languages.locale())), new Choices(states, choices), new Asked(uri.getQueryParameters()), form));
    }

    /** One page of the register, as the address filters it. */
    PageOf<DecisionLine> lines(Project project, UriInfo uri, int page, int size) {
        Locale locale = languages.locale();
        PageOf<DecisionRow> rows = queries.ofProject(project.id, filter(uri.getQueryParameters(), locale), page, size);
        Map<Long, List<ActionRow>> tasks = queries.tasksOf(rows.items().stream().map(DecisionRow::id).toList());
        return rows.map(row -> DecisionLine.of(row, tasks.getOrDefault(row.id(), List.of()), locale));
    }

    static Filter filter(MultivaluedMap<String, String> asked, Locale locale) {
        Inputs inputs = new Inputs(locale);
        Filter filter = new Filter(inputs.optional("q", asked.getFirst("q"), 200), inputs.choice("state", asked.getFirst("state"), DecisionState.class),
                inputs.number("year", asked.getFirst("year")));
        inputs.orThrow();
        return filter;
    }
}
