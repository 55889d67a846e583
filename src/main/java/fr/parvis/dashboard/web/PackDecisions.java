package fr.parvis.dashboard.web;

import fr.parvis.dashboard.AgendaFact;
import fr.parvis.dashboard.PackMessages;
import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.RegisterFact;
import fr.parvis.dashboard.web.PackView.Decided;
import fr.parvis.dashboard.web.PackView.Need;
import fr.parvis.meeting.DecisionState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack says of decisions: those that the committee’s agenda announces, and those taken since the photo before. */
final class PackDecisions {

    private PackDecisions() {
    }

    static List<Need> toDecide(Photo photo, Locale locale) {
        PackMessages say = Words.in(PackMessages.class, locale);
        return photo.agenda().stream().map(one -> new Need(one.title(), asked(one, say, locale), List.<PackView.Position>of())).toList();
    }

    private static String asked(AgendaFact one, PackMessages say, Locale locale) {
        String day = Dates.fullDate(one.on(), locale);
        return one.broughtBy() == null ? say.onAgenda(one.meeting(), day) : say.onAgendaBy(one.meeting(), day, one.broughtBy());
    }

    static List<Decided> decided(Photo photo, Locale locale) {
        PackMessages say = Words.in(PackMessages.class, locale);
        return photo.register().stream().map(one -> new Decided(one.number(), one.words(), say.decidedBy(one.by(), Dates.fullDate(one.on(), locale)),
                follows(one, say))).toList();
    }

    /** What became of it first, then the tasks that came of it. */
    private static String follows(RegisterFact one, PackMessages say) {
        boolean dropped = one.state() == null ? one.dropped() != null && one.tasks().isEmpty() : one.state() == DecisionState.DROPPED;
        Stream<String> became = dropped ? Stream.of(say.dropped(one.dropped())) : one.state() == DecisionState.DONE ? Stream.of(say.done()) : Stream.empty();
        String words = Stream.concat(became, one.tasks().stream()).collect(Collectors.joining(" ; "));
        return words.isEmpty() ? say.noFollowUp() : words;
    }
}
