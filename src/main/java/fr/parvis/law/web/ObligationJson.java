package fr.parvis.law.web;

import fr.parvis.law.Applies;
import fr.parvis.law.FactAnswer;
import fr.parvis.law.LawFlag;
import fr.parvis.law.LawPack.Difference;
import fr.parvis.law.LawPack.Fate;
import fr.parvis.law.LawWords;
import fr.parvis.law.Obligation;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.platform.PageOf;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An obligation as the API gives it.
 *
 * @param threshold what the rule looks at, in words, and {@code why} with the municipality's facts
 * @param year      the year to be held next, null for a duty without a yearly day
 */
public record ObligationJson(String id, Applies applies, String legal, String deadline, String channel, String label, String threshold,
        String why, Integer year, LocalDate dueOn, LocalDate heldOn, Integer heldYear, String heldAt, String heldBy, boolean overdue) {

    /** The pack in force. */
    public record Pack(String version, LocalDate asOf) {
    }

    /**
     * What the pack in force changes for the town since it answered; {@code before} is null for a rule that was not there, {@code after} for one that
     * is gone.
     */
    @Schema(name = "ObligationChange")
    public record Change(String id, String label, Fate fate, Applies before, Applies after) {

        static Change of(Difference it, LawWords words) {
            return new Change(it.rule().id(), words.of(it.rule().label()), it.fate(), it.before(), it.after());
        }
    }

    /**
     * A page of obligations, with the pack they come from, what it changes since the town answered, and the answers they rest on; {@code complete}
     * once all is answered.
     */
    public record Listing(List<ObligationJson> items, int page, int size, long total, Pack pack, List<Change> changes, boolean complete,
            Map<String, FactAnswer> facts, long version) {
    }

    /** The answers to give; those left out stay as they are. */
    public record Answers(FactAnswer usesAlgorithms, FactAnswer hasContractsGte40k, FactAnswer hasContracts25to40k, FactAnswer hasGrantsGt23k,
            FactAnswer competentPLU, FactAnswer isIRVEOperator, FactAnswer holdsMobilityData, FactAnswer fleetInScope, FactAnswer ownsDAE,
            FactAnswer holdsHVD) {
    }

    /** What is recorded as held; {@code held: false} with a reason takes it back. */
    public record Held(Integer year, LocalDate heldOn, String address, String note, Boolean held, String reason) {
    }

    static ObligationJson of(Obligation one, TownLaw town, LawWords words) {
        Obligation.Held held = one.held();
        return new ObligationJson(one.rule().id(), one.applies(), one.rule().legal(), words.of(one.rule().rhythm()),
                words.of(one.rule().channel()), words.of(one.rule().label()), words.conditions(one.rule()), words.why(one.rule(), town.facts()),
                one.year(), one.dueOn(), held == null ? null : held.on(), held == null ? null : held.year(), held == null ? null : held.address(),
                held == null ? null : held.by(), one.overdue());
    }

    static Listing listing(PageOf<ObligationJson> page, TownLaw town, LawWords words) {
        Map<String, FactAnswer> facts = new LinkedHashMap<>();
        LawFlag.ASKED.forEach(flag -> facts.put(flag.code(), town.facts().flags().get(flag)));
        return new Listing(page.items(), page.page(), page.size(), page.total(), new Pack(town.pack().version(), town.pack().asOf()),
                town.news().stream().map(one -> Change.of(one, words)).toList(), town.facts().complete(), facts, town.version());
    }
}
