package fr.parvis.people;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what happened to people, departments and municipalities. */
@ApplicationScoped
public class PeopleNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "people";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        PeopleMessages say = Words.in(PeopleMessages.class, locale);
        String name = line.fact("name");
        return switch (line.event()) {
            case "people.town-created" -> say.toldTownCreated(name);
            case "people.town-changed" -> say.toldTownChanged(name);
            case "people.invited" -> say.toldInvited(name);
            case "people.role-given" -> say.toldRoleGiven(name, say.role(Role.valueOf(line.fact("role"))));
            case "people.role-taken" -> say.toldRoleTaken(name, say.role(Role.valueOf(line.fact("role"))));
            case "people.department-changed" -> say.toldDepartment(name);
            case "people.renamed" -> say.toldRenamed(line.authorName(), name);
            case "people.handed-over" -> say.toldHandedOver(line.fact("count"), name);
            case "people.left" -> say.toldLeft(name);
            case "people.password-chosen" -> say.toldPassword(name);
            case "people.token-created" -> say.toldToken(name);
            case "people.token-revoked" -> say.toldTokenRevoked(name);
            case "people.signed-out-everywhere" -> say.toldSessions(line.authorName());
            case "people.delegation-recorded", "people.delegation-ended" -> delegation(line, locale);
            case "people.sittings-added" -> Words.in(CouncilMessages.class, locale).toldAdded(days(line, locale));
            case "people.sitting-removed" -> Words.in(CouncilMessages.class, locale).toldRemoved(days(line, locale));
            default -> say.toldOther();
        };
    }

    private static String delegation(JournalLine line, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        String power = DelegationWords.power(line.facts().get("department"), locale);
        String delegate = line.fact("delegate");
        if (line.event().equals("people.delegation-ended")) {
            return say.toldEnded(delegate, power);
        }
        String start = moment(line.after().get("start"), locale);
        String end = moment(line.after().get("end"), locale);
        String told = line.fact("delegator").isEmpty() ? say.toldRecordedInterim(delegate, power, start, end)
                : say.toldRecorded(delegate, line.fact("delegator"), power, start, end);
        return line.fact("reference").isEmpty() ? told : say.toldReference(told, line.fact("reference"));
    }

    private static String days(JournalLine line, Locale locale) {
        return Arrays.stream(line.fact("days").split(" ")).map(day -> Dates.fullDate(LocalDate.parse(day), locale)).collect(Collectors.joining(", "));
    }

    private static String moment(String instant, Locale locale) {
        return instant == null ? "–" : Dates.longInstant(Instant.parse(instant), locale);
    }
}
