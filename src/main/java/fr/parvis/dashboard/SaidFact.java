package fr.parvis.dashboard;

import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts.Said;
import java.time.Instant;

/** The verdict a DGS gave under their name in place of the computed one, while it stood. */
public record SaidFact(Verdict verdict, String reason, String by, Instant at) {

    static SaidFact of(Said said) {
        return new SaidFact(said.verdict(), said.reason(), said.by(), said.at());
    }
}
