package fr.parvis.people;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

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
            case "people.left" -> say.toldLeft(name);
            case "people.password-chosen" -> say.toldPassword(name);
            case "people.token-created" -> say.toldToken(name);
            case "people.token-revoked" -> say.toldTokenRevoked(name);
            case "people.signed-out-everywhere" -> say.toldSessions(line.authorName());
            default -> say.toldOther();
        };
    }
}
