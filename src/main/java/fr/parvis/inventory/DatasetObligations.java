package fr.parvis.inventory;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.inventory.InventoryRefusal.Reason;
import fr.parvis.journal.Journal;
import fr.parvis.law.Applies;
import fr.parvis.law.Facts;
import fr.parvis.law.LawPacks;
import fr.parvis.law.LawRule;
import fr.parvis.law.ObligationQueries;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which obligations weigh on a dataset: computed from the law in force, what the town says of itself and what the data are; overridable. */
@ApplicationScoped
public class DatasetObligations {

    /**
     * An obligation that weighs on a dataset, or that somebody took off it.
     *
     * @param applies  whether the rule binds the town; {@code TO_CHECK} when nobody has said
     * @param computed whether the rule asks for such data by itself
     * @param override what somebody decided otherwise; null when it is as computed
     */
    public record Attached(LawRule rule, Applies applies, boolean computed, DatasetObligation override) {

        public boolean attached() {
            return override == null ? computed : override.attached();
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    LawPacks packs;

    @Inject
    ObligationQueries towns;

    @Inject
    CatalogueLaw catalogue;

    public static boolean decides(Actor actor, Dataset dataset) {
        return InventoryAccess.edits(actor, dataset) || actor.has(dataset.municipalityId, Role.DPO, Role.LAWYER);
    }

    /** Those attached and those taken off, in the order of the law pack. */
    @Transactional
    public List<Attached> of(Dataset dataset) {
        Facts facts = towns.facts(dataset.municipalityId);
        Map<String, DatasetObligation> decided = DatasetObligation.of(dataset.id).stream()
                .collect(Collectors.toMap(one -> one.obligation, Function.identity()));
        Set<String> asked = catalogue.asking(dataset.catalogueCode, dataset.communicable(), dataset.law.hvd);
        return packs.current().rules().stream().map(rule -> {
            Applies applies = rule.when().weigh(facts);
            return new Attached(rule, applies, asked.contains(rule.id()) && applies != Applies.NO, decided.get(rule.id()));
        }).filter(one -> one.computed() || one.override() != null).toList();
    }

    /**
     * Says that an obligation weighs on the dataset, or does not; said as it is computed, the law alone decides again.
     *
     * @throws InventoryRefusal.Refused when the person may not, or no such rule is in force
     */
    @Transactional
    public void decide(Dataset seen, String ruleId, boolean attached, String reason, Actor actor) {
        if (!decides(actor, seen)) {
            throw InventoryRefusal.may(Act.EDIT);
        }
        LawRule rule = packs.current().rule(ruleId).orElseThrow(() -> InventoryRefusal.field("obligation", Reason.OBLIGATION_UNKNOWN));
        Dataset dataset = Dataset.locked(seen.id);
        Attached now = of(dataset).stream().filter(one -> one.rule().id().equals(ruleId)).findFirst()
                .orElse(new Attached(rule, Applies.NO, false, null));
        if (now.override() != null && attached == now.computed()) {
            now.override().delete();
        } else if (attached != now.computed()) {
            DatasetObligation one = now.override() == null ? DatasetObligation.about(dataset.id, ruleId) : now.override();
            one.decide(attached, reason, actor.author(), clock.instant());
            one.persist();
        } else {
            return;
        }
        journal.append(Datasets.note(dataset, actor.author(), "inventory.obligation-decided").fact("rule", ruleId)
                .fact("label_fr", rule.label().fr()).fact("label_en", rule.label().en()).before("attached", now.attached())
                .after("attached", attached).because(reason));
    }
}
