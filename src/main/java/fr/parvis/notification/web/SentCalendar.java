package fr.parvis.notification.web;

import fr.parvis.notification.CalendarMessages;
import fr.parvis.notification.CalendarScope;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import java.util.function.UnaryOperator;

/**
 * A calendar that somebody wants, read from the form and from the API alike.
 *
 * @param projectId for the calendar of a project alone
 */
record SentCalendar(String name, CalendarScope scope, Long projectId) {

    static SentCalendar read(Inputs inputs, UnaryOperator<String> sent, Actor actor) {
        CalendarMessages say = Words.in(CalendarMessages.class, inputs.locale());
        String name = inputs.required("name", sent.apply("name"), 100);
        CalendarScope scope = inputs.choice("scope", sent.apply("scope"), CalendarScope.class);
        if (!inputs.refused("scope")) {
            inputs.needed("scope", scope);
        }
        Long projectId = inputs.id("projectId", sent.apply("projectId"));
        if (scope == CalendarScope.DGS && actor.memberships().stream().noneMatch(held -> held.role() == Role.DGS)) {
            inputs.refuse("scope", "not-allowed", say.dgsOnly());
        }
        boolean known = projectId != null && Project.visible(actor, projectId).isPresent();
        if (scope == CalendarScope.PROJECT && !known && !inputs.refused("projectId")) {
            inputs.refuse("projectId", "unknown", say.projectUnknown());
        }
        return new SentCalendar(name, scope, projectId);
    }
}
