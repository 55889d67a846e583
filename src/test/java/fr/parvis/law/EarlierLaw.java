package fr.parvis.law;

import fr.parvis.method.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The packs as they would be had there been one before the delivered one: in it the PRADA was asked of larger towns only, accessibility was no
 * duty, and a duty stood that is gone.
 */
public final class EarlierLaw extends LawPacks {

    private final LawPack earlier;
    private final LawPack current;

    private EarlierLaw(LawPack earlier, LawPack current) {
        this.earlier = earlier;
        this.current = current;
    }

    /** The earlier pack is still the law. */
    public static EarlierLaw inForce() {
        return new EarlierLaw(earlier(), earlier());
    }

    /** The delivered pack has replaced it. */
    public static EarlierLaw replaced() {
        return new EarlierLaw(earlier(), delivered());
    }

    @Override
    public LawPack current() {
        return current;
    }

    @Override
    public Optional<LawPack> version(String version) {
        return List.of(earlier, current).stream().filter(pack -> pack.version().equals(version)).findFirst();
    }

    private static LawPack delivered() {
        return LawPackReader.ofClasspath().all().get(0);
    }

    private static LawPack earlier() {
        LawPack delivered = delivered();
        List<LawRule> rules = new ArrayList<>(delivered.rules());
        rules.removeIf(rule -> Set.of("PRADA", "RGAA").contains(rule.id()));
        LawRule prada = delivered.rule("PRADA").orElseThrow();
        rules.add(with(prada, "PRADA", new Clause.Threshold(Clause.Figure.POPULATION, 1_000_000, false)));
        rules.add(with(prada, "OLD_DUTY", new Clause.Always()));
        return new LawPack("2025.9", LocalDate.of(2025, 9, 1), rules);
    }

    private static LawRule with(LawRule rule, String id, Clause when) {
        return new LawRule(id, id.equals(rule.id()) ? rule.label() : new Label("Ancien devoir", "Former duty"), rule.legal(), when, rule.rhythm(),
                rule.deadline(), rule.channel(), null, null, null, null);
    }
}
