package fr.parvis.publication;

import fr.parvis.inventory.Band;
import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import fr.parvis.publication.DiffusionFigures.Line;
import fr.parvis.publication.DiffusionFigures.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conditions of the gate of phase 4 that diffusion answers by itself (method, D.1). What is out of scope, withdrawn or not to be mentioned is
 * not counted. Channels: one at least is retained, and each dataset that can be given and was not put off has its own. Priorities: each of the band
 * P1 that can be given is published, or put off with a reason. Legal check, visa, licence and updates are asked of what is published. The catalogue
 * is current when the registers are served and each published dataset fills its row of the SCDL catalogue, which leaves incomplete ones out.
 */
@ApplicationScoped
public class PublicationGate implements PhaseGate {

    private static final Set<String> CONDITIONS = Set.of("CHANNEL_DECIDED", "PRIORITIES_PUBLISHED", "LEGAL_CHECK_FAVOURABLE", "PUBLICATION_VISAS",
            "LICENCE_SET", "UPDATES_ASSIGNED", "CATALOGUE_CURRENT");

    @Inject
    DiffusionFigures figures;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && CONDITIONS.contains(condition.code());
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        List<Line> lines = figures.of(phase.project);
        return conditions.stream().map(condition -> examine(phase, condition, lines)).toList();
    }

    private ConditionResult examine(Phase phase, Condition condition, List<Line> lines) {
        String list = "/projects/" + phase.project.id + "/diffusion";
        return switch (condition.code()) {
            case "CHANNEL_DECIDED" -> {
                boolean retained = ChannelChoice.of(phase.project.id).stream().anyMatch(one -> Boolean.TRUE.equals(one.retained()));
                yield retained ? share(condition, Share.of(lines, Line::expected, one -> one.channels() != null), !lines.isEmpty(),
                        DiffusionBlocker.CHANNELS_UNDECIDED, Role.LEAD, list + "?decided=false")
                        : result(condition, false, DiffusionBlocker.NO_CHANNEL_RETAINED, Role.LEAD, list + "/channels", Map.of());
            }
            case "PRIORITIES_PUBLISHED" -> share(condition, Share.of(lines, one -> one.band() == Band.P1 && (one.published() || one.readiness().forEverybody()),
                    one -> one.published() || one.postponed() != null), lines.stream().anyMatch(one -> one.band() == Band.P1),
                    DiffusionBlocker.PRIORITIES_WAITING, Role.LEAD, list + "?band=P1");
            case "LEGAL_CHECK_FAVOURABLE" -> share(condition, Share.of(lines, Line::published, one -> one.readiness().checked()), true,
                    DiffusionBlocker.CHECKS_UNFAVOURABLE, Role.LEAD, list + "?state=PUBLISHED&lacking=LEGAL_CHECK");
            case "PUBLICATION_VISAS" -> share(condition, Share.of(lines, Line::published,
                    one -> !one.readiness().blockers().contains(PublicationBlocker.VISA)), true, DiffusionBlocker.VISAS_FALLEN, Role.HEAD,
                    list + "?state=PUBLISHED&lacking=VISA");
            case "LICENCE_SET" -> share(condition, Share.of(lines, Line::published, one -> one.licence() != null), true,
                    DiffusionBlocker.LICENCES_MISSING, Role.LEAD, list + "?state=PUBLISHED&lacking=LICENCE");
            case "UPDATES_ASSIGNED" -> share(condition, Share.of(lines, Line::published, one -> one.frequency() != null && one.updaterId() != null), true,
                    DiffusionBlocker.UPDATES_UNASSIGNED, Role.LEAD, list + "?state=PUBLISHED&lacking=UPDATES");
            default -> PublicRegister.servedBy(phase.project.municipalityId())
                    ? share(condition, figures.inCatalogue(phase.project, lines), true, DiffusionBlocker.CATALOGUE_INCOMPLETE, Role.LEAD,
                            list + "?state=PUBLISHED")
                    : result(condition, false, DiffusionBlocker.REGISTERS_CLOSED, Role.LEAD, list + "/registers", Map.of());
        };
    }

    /** Met when none is missing; {@code any} says whether there is anything to judge, for what nothing at all does not satisfy. */
    private static ConditionResult share(Condition condition, Share share, boolean any, DiffusionBlocker code, Role liftedBy, String fixAt) {
        return result(condition, any && share.whole(), code, liftedBy, fixAt, share.facts());
    }

    private static ConditionResult result(Condition condition, boolean met, DiffusionBlocker code, Role liftedBy, String fixAt,
            Map<String, String> facts) {
        return new ConditionResult(condition, facts, met ? null : new Blocker(code, condition.code(), condition.label(), liftedBy, null, fixAt, facts));
    }
}
