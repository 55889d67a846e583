package fr.parvis.demo;

import fr.parvis.demo.DemoTown.Made;
import fr.parvis.law.FactAnswer;
import fr.parvis.law.HeldObligation.Proof;
import fr.parvis.law.LawFlag;
import fr.parvis.law.LawPacks;
import fr.parvis.law.Obligations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a town says of itself before the law (nobody knows yet whether it holds data of high value), and the few duties it holds; others stay
 * overdue, so that there is something to see.
 */
@ApplicationScoped
class DemoLaw {

    private static final List<FactAnswer> ANSWERS = List.of(FactAnswer.YES, FactAnswer.YES, FactAnswer.NO, FactAnswer.YES, FactAnswer.NO);
    private static final List<String> HELD_ONCE = List.of("BAL", "GPU");

    @Inject
    LawPacks packs;

    @Inject
    Obligations obligations;

    /** @param on the day it happens */
    void make(int number, Made town, LocalDate on) {
        long id = town.municipality().id;
        Map<LawFlag, FactAnswer> answers = new EnumMap<>(LawFlag.class);
        LawFlag.ASKED.forEach(flag -> answers.put(flag, flag == LawFlag.HOLDS_HVD ? FactAnswer.UNKNOWN
                : number == 0 ? FactAnswer.YES : ANSWERS.get((number + flag.ordinal()) % ANSWERS.size())));
        obligations.answer(id, 0, answers, town.lead());
        HELD_ONCE.forEach(rule -> obligations.hold(id, packs.current().rule(rule).orElseThrow(), new Proof(null, on, null, "Vérifié au cadrage"),
                town.lead()));
        obligations.hold(id, packs.current().rule("RIP").orElseThrow(), new Proof(on.getYear() - 1, on, null, "Répertoire mis à jour"), town.lead());
    }
}
