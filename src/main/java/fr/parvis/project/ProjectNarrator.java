package fr.parvis.project;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what happened to a project as a whole. */
@ApplicationScoped
public class ProjectNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "project";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        ProjectMessages say = Words.in(ProjectMessages.class, locale);
        return switch (line.event()) {
            case "project.created" -> say.toldCreated(line.fact("title"));
            case "project.changed" -> say.toldChanged(line.fact("title"));
            case "project.cycle-opened" -> say.toldCycleOpened(line.fact("number"));
            case "project.attachment-exempted" -> say.toldExemption();
            case "project.joined" -> say.toldTeam(line.fact("name"));
            case "project.left" -> say.toldLeft(line.fact("name"));
            case "project.interlocutor-named" -> say.toldInterlocutor(line.fact("name"));
            default -> say.toldOther(line.fact("title"));
        };
    }
}
