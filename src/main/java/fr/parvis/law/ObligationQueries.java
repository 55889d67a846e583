package fr.parvis.law;

import fr.parvis.law.LawPack.Difference;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import fr.parvis.platform.Alphabet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the law asks of municipalities, to be shown. */
@ApplicationScoped
public class ObligationQueries {

    /**
     * A municipality before the law.
     *
     * @param version  of the profile, 0 when nobody has answered anything
     * @param by       who last answered, and {@code at} when; null likewise
     * @param news     what the pack in force changes since the one under which the profile was written
     */
    public record TownLaw(long municipalityId, String town, LawPack pack, Facts facts, long version, String by, Instant at,
            List<Obligation> obligations, List<Difference> news) {

        public List<Obligation> overdue() {
            return obligations.stream().filter(Obligation::overdue).toList();
        }
    }

    @Inject
    Clock clock;

    @Inject
    LawPacks packs;

    @Transactional
    public TownLaw of(long municipalityId) {
        return of(List.of(municipalityId)).get(0);
    }

    /** The same for a municipality that was read already. */
    @Transactional
    public TownLaw of(Municipality town) {
        return of(town, LawProfile.ofTown(town.id).orElse(null), HeldObligation.ofTowns(List.of(town.id)), LocalDate.now(clock));
    }

    /** The facts alone, for the gate. */
    @Transactional
    public Facts facts(long municipalityId) {
        return facts(Municipality.findById(municipalityId), LawProfile.ofTown(municipalityId).orElse(null));
    }

    /** The towns the person answers for that have something overdue, by name. */
    @Transactional
    public List<TownLaw> overdue(Actor actor) {
        Set<Long> towns = actor.townsAs(Role.LEAD, Role.DGS);
        return towns.isEmpty() ? List.of() : of(towns).stream().filter(town -> !town.overdue().isEmpty()).toList();
    }

    private List<TownLaw> of(Collection<Long> municipalityIds) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, LawProfile> profiles = LawProfile.ofTowns(municipalityIds).stream()
                .collect(Collectors.toMap(profile -> profile.municipalityId, Function.identity()));
        Map<Long, List<HeldObligation>> held = HeldObligation.ofTowns(municipalityIds).stream()
                .collect(Collectors.groupingBy(one -> one.municipalityId, TreeMap::new, Collectors.toList()));
        return Municipality.<Municipality>list("id in ?1 order by " + Alphabet.of("name") + ", id", municipalityIds).stream()
                .map(town -> of(town, profiles.get(town.id), held.getOrDefault(town.id, List.of()), today)).toList();
    }

    private TownLaw of(Municipality town, LawProfile profile, List<HeldObligation> held, LocalDate today) {
        LawPack pack = packs.current();
        Facts facts = facts(town, profile);
        List<Obligation> obligations = pack.rules().stream().map(rule -> Obligation.of(rule, facts,
                held.stream().filter(one -> one.ruleId.equals(rule.id())).toList(), today)).toList();
        List<Difference> news = profile == null || profile.packVersion().equals(pack.version()) ? List.of()
                : packs.version(profile.packVersion()).map(earlier -> pack.since(earlier, facts)).orElse(List.of());
        return new TownLaw(town.id, town.name, pack, facts, LawProfile.seenVersion(profile), profile == null ? null : profile.changedByName(),
                profile == null ? null : profile.changedAt(), obligations, news);
    }

    private static Facts facts(Municipality town, LawProfile profile) {
        Map<LawFlag, FactAnswer> flags = new EnumMap<>(LawFlag.class);
        if (profile != null) {
            flags.putAll(profile.answers());
        }
        flags.put(LawFlag.HAS_WEBSITE, town.website == null ? FactAnswer.NO : FactAnswer.YES);
        return new Facts(town.population, town.staffFte, flags);
    }
}
