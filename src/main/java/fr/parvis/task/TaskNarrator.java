package fr.parvis.task;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells what happened to tasks: of a change of several things, the one that weighs most. */
@ApplicationScoped
public class TaskNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "task";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        TaskMessages say = Words.in(TaskMessages.class, locale);
        String title = line.fact("title");
        String number = line.fact("number");
        return switch (line.event()) {
            case "task.added" -> say.toldAdded(title, number);
            case "task.asked" -> say.toldAsked(title, number);
            case "task.carried-over" -> say.toldCarriedOver(title, number, line.fact("cycle"));
            case "task.reminded" -> say.toldReminded(line.fact("name"), title);
            case "task.shifted" -> say.toldShifted(line.fact("count"));
            case "task.came-back" -> say.toldCameBack(title, number, line.fact("before"));
            case "task.commented" -> say.toldCommented(title, number);
            case "task.comment-withdrawn" -> say.toldCommentWithdrawn(title, number, line.fact("author"));
            case "task.linked" -> say.toldLinked(title, number, line.fact("before"));
            case "task.unlinked" -> say.toldUnlinked(title, number, line.fact("before"));
            case "task.laid-out" -> say.toldLaidOut(line.fact("count"), line.fact("cycle"));
            case "task.town-laid-out" -> say.toldTownLaidOut(line.fact("count"), Words.in(MethodMessages.class, locale).phase(PhaseCode.valueOf(line.fact("phase"))));
            case "task.template-added" -> say.toldTemplateAdded(title);
            case "task.template-changed" -> say.toldTemplateChanged(title);
            case "task.template-archived" -> say.toldTemplateArchived(title);
            case "task.template-restored" -> say.toldTemplateRestored(title);
            case "task.template-handed-over" -> say.toldTemplateHandedOver(title, line.fact("name"));
            default -> changed(line, locale, say, title, number);
        };
    }

    private static String changed(JournalLine line, Locale locale, TaskMessages say, String title, String number) {
        if (!line.fact("waitingOn").isEmpty()) {
            return say.toldWaitsOn(title, number, line.fact("waitingOn"));
        }
        if (line.after().containsKey("state")) {
            return say.toldMoved(title, number, say.state(TaskState.valueOf(line.after().get("state"))));
        }
        if (line.after().containsKey("due")) {
            return dated(line, locale, say, title, number);
        }
        if (line.after().containsKey("owner")) {
            return say.toldHanded(title, number, line.fact("ownerName"));
        }
        return say.toldChanged(title, number);
    }

    private static String dated(JournalLine line, Locale locale, TaskMessages say, String title, String number) {
        String from = Dates.told(line.before().get("due"), locale);
        String to = Dates.told(line.after().get("due"), locale);
        return to == null ? say.toldUndated(title, number) : from == null ? say.toldDated(title, number, to) : say.toldRescheduled(title, number, from, to);
    }
}
