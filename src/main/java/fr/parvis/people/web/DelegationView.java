package fr.parvis.people.web;

import fr.parvis.people.Actor;
import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationQueries;
import fr.parvis.people.DelegationQueries.DelegationRow;
import fr.parvis.people.DelegationState;
import fr.parvis.people.DelegationWords;
import fr.parvis.people.Delegations;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.Role;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the page of a town's delegations shows, and what its form chooses from. */
@ApplicationScoped
class DelegationView {

    /** How long an interim lasts unless somebody writes otherwise. */
    private static final int INTERIM_MONTHS = 3;

    /**
     * The town, and what stands in the form before anybody types.
     *
     * @param interim the department whose post is filled; null when none was asked for
     * @param scope   of that department; empty when none was asked for
     */
    record Head(long townId, String town, boolean records, String interim, String scope, String startsAt, String endsAt) {
    }

    /** A delegation as a row; {@code early} says by whom and when it was ended. */
    record Line(DelegationRow row, String delegator, String power, String kind, String state, String early, boolean ends) {
    }

    /** Whose power can be delegated, and to whom. */
    record Choices(List<Choice> scopes, List<Choice> people) {
    }

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    @Inject
    DelegationQueries queries;

    Head head(Municipality town, Long department, Choices choices, Locale locale) {
        String scope = department == null ? "" : SentDelegation.head(department);
        String interim = choices.scopes().stream().noneMatch(one -> one.value().equals(scope)) ? null
                : people.departments(town.id).stream().filter(one -> one.id() == department).map(DepartmentRow::name).findFirst().orElse(null);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return new Head(town.id, town.name, !choices.scopes().isEmpty(), interim, interim == null ? "" : scope, now.toString(),
                interim == null ? "" : now.plusMonths(INTERIM_MONTHS).toLocalDate().atTime(18, 0).toString());
    }

    /** The powers that this person may say are delegated: all of the town for the assistant and the DGS, else their own. */
    Choices choices(long townId, Actor actor, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        boolean all = Delegations.recordsAll(actor, townId);
        Set<Long> members = people.membersOf(townId);
        List<Choice> scopes = new ArrayList<>();
        if (all) {
            people.withRole(townId, Role.DGS).forEach(one -> scopes.add(Choice.of(SentDelegation.dgs(one.id()), say.scopeDgs(one.name()))));
        }
        people.departments(townId).stream().filter(one -> all || Long.valueOf(actor.personId()).equals(one.headId()))
                .forEach(one -> scopes.add(Choice.of(SentDelegation.head(one.id()), one.headId() != null && members.contains(one.headId())
                        ? say.scopeHead(one.name(), one.headName()) : say.scopeVacant(one.name()))));
        return new Choices(scopes, people.people(townId).stream().map(one -> Choice.of(one.id(), one.name())).toList());
    }

    List<Line> lines(long townId, Actor actor, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        return queries.ofTown(townId).stream().map(row -> {
            DelegationState state = row.stateAt(clock.instant());
            String kind = switch (state) {
                case IN_FORCE -> "good";
                case TO_COME -> "note";
                case OVER, CUT_SHORT -> "idle";
            };
            boolean ends = (state == DelegationState.IN_FORCE || state == DelegationState.TO_COME)
                    && Delegations.ends(actor, townId, row.interim() ? null : row.delegatorId());
            return new Line(row, row.interim() ? say.vacantPost() : row.delegator(), DelegationWords.power(row.department(), locale), kind, say.state(state),
                    row.endedAt() == null ? null : say.endedBy(row.endedBy(), Dates.longInstant(row.endedAt(), locale)), ends);
        }).toList();
    }
}
