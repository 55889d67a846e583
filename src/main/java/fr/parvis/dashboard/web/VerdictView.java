package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.web.DashboardView.Said;
import fr.parvis.dashboard.web.DashboardView.Told;
import fr.parvis.people.Role;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts a verdict into words: what is computed, and what is said in its place. */
final class VerdictView {

    private VerdictView() {
    }

    static Said of(StatedVerdict verdict, Reader reader, List<Verdicts.Said> history, Locale locale) {
        PhaseMessages phase = Words.in(PhaseMessages.class, locale);
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        Milestones computed = verdict.computed();
        String word = phase.verdict(computed.verdict());
        String because = phase.verdictBecause(word, computed.due() == 0 ? phase.verdictStart() : phase.verdictKept(computed.kept(), computed.due()));
        Verdicts.Said said = verdict.said();
        List<Told> before = history.stream().filter(one -> one.endedAt() != null || said == null || one.id() != said.id())
                .map(one -> new Told(phase.verdict(one.verdict()), say.verdictSaidBy(one.by(), Dates.longInstant(one.at(), locale)),
                        one.endedAt() == null ? null : say.verdictEnded(one.endedBy(), Dates.longInstant(one.endedAt(), locale)), one.reason())).toList();
        return new Said(look(verdict.shown()), phase.verdict(verdict.shown()), say.verdictComputed(because), word,
                said == null ? null : say.verdictSaidBy(said.by(), Dates.longInstant(said.at(), locale)), said == null ? null : said.reason(),
                verdict.version(), reader.actor().has(reader.townId(), Role.DGS),
                Arrays.stream(Verdict.values()).map(one -> Choice.of(one, phase.verdict(one))).toList(), before);
    }

    static String look(Verdict verdict) {
        return switch (verdict) {
            case ON_TRACK -> "good";
            case WATCH -> "warn";
            case LATE -> "bad";
        };
    }
}
