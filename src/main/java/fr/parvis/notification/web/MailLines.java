package fr.parvis.notification.web;

import fr.parvis.notification.MailFault;
import fr.parvis.notification.OutboxFilter;
import fr.parvis.notification.OutboxMessages;
import fr.parvis.notification.OutboxQueries;
import fr.parvis.notification.OutboxQueries.MailRow;
import fr.parvis.notification.OutboxScope;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.MunicipalityRow;
import fr.parvis.platform.PageOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts messages into rows, for the page and its files. */
@RequestScoped
class MailLines {

    /** A message as a row; {@code fault} and {@code town} are null where there is none to tell. */
    record MailLine(MailRow row, String kind, String standing, String fault, String town) {
    }

    @Inject
    SeenOutbox seen;

    @Inject
    OutboxQueries queries;

    @Inject
    PeopleQueries people;

    PageOf<MailLine> of(OutboxScope scope, OutboxFilter filter, int page, int size) {
        Map<Long, String> towns = people.municipalities(scope.towns()).stream().collect(Collectors.toMap(MunicipalityRow::id, MunicipalityRow::name));
        return queries.list(scope, filter, page, size).map(row -> line(row, row.municipalityId() == null ? null : towns.get(row.municipalityId())));
    }

    private MailLine line(MailRow row, String town) {
        OutboxMessages say = seen.say();
        return new MailLine(row, kind(row.standing()), say.standing(row.standing()), row.lastError() == null ? null : say.fault(MailFault.of(row.lastError())),
                town);
    }

    private static String kind(OutboxFilter standing) {
        return switch (standing) {
            case WAITING -> "note";
            case FAILED -> "warn";
            case GIVEN_UP -> "bad";
            case SENT -> "good";
        };
    }
}
