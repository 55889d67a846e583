package fr.parvis.project;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
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
            case "project.contacts-named" -> contacts(line, say, Words.in(MethodMessages.class, locale));
            default -> say.toldOther(line.fact("title"));
        };
    }

    /** «Interlocuteurs – Culture, Sensibilisation : Claire Martin (R)», or that nobody is left. */
    private static String contacts(JournalLine line, ProjectMessages say, MethodMessages method) {
        String department = line.fact("department").isEmpty() ? say.toldContactsProject() : line.fact("department");
        String phase = line.fact("phase").isEmpty() ? say.toldContactsAll() : method.phase(PhaseCode.valueOf(line.fact("phase")));
        String names = line.fact("name");
        return names.isEmpty() ? say.toldContactsVacant(department, phase) : say.toldContacts(department, phase, names);
    }
}
