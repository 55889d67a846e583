package fr.parvis.notification;

import fr.parvis.desk.DecisionKind;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.notification.DecisionItem.Latest;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a person is asked to decide; nothing where it is not, or no longer, theirs to decide. */
@ApplicationScoped
public class DecisionItems {

    @Inject
    Clock clock;

    @Inject
    VisaQueries visas;

    @Inject
    OpinionQueries opinions;

    @Transactional
    Optional<DecisionItem> of(DecisionKind kind, long id, Actor actor) {
        return switch (kind) {
            case VISA -> VisaRequest.visible(actor, id).filter(request -> InventoryAccess.signs(actor, request.department)).map(one -> visa(one, actor));
            case OPINION -> OpinionRequest.visible(actor, id).filter(request -> Objects.equals(request.askedToId, actor.personId())
                    && actor.belongsTo(request.project.municipalityId())).map(this::opinion);
            case GATE -> Phase.visible(actor, id).filter(phase -> actor.has(phase.municipalityId, Role.DGS)).map(DecisionItems::gate);
        };
    }

    private DecisionItem visa(VisaRequest request, Actor actor) {
        VisaSheet sheet = visas.sheet(request, actor);
        Instant at = request.decidedAt();
        Latest latest = at == null ? null : new Latest(request.decidedByName(), at, request.sha256(),
                request.undoableBy(actor, clock.instant()) ? at.plus(VisaRequest.UNDO) : null);
        return new DecisionItem(DecisionKind.VISA, request.id, request.campaign.project.municipalityId(), request.campaign.project.id, sheet.snapshotHash(),
                request.state() != VisaRequestState.REPLACED && !sheet.pending().isEmpty(), DecisionKind.VISA.path(request.id), latest);
    }

    private DecisionItem opinion(OpinionRequest request) {
        List<AskedLine> lines = opinions.lines(request.id);
        Latest latest = lines.stream().map(AskedLine::answeredAt).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(at -> new Latest(null, at, null, null)).orElse(null);
        return new DecisionItem(DecisionKind.OPINION, request.id, request.project.municipalityId(), request.project.id,
                Fingerprint.of(CanonicalJson.write(Stream.concat(Stream.of(List.of(request.question)), lines.stream().map(DecisionItems::read)).toList())),
                !request.withdrawn() && lines.stream().anyMatch(AskedLine::awaited), DecisionKind.OPINION.path(request.id), latest);
    }

    /** Of a line, what somebody reads before they answer. */
    private static List<String> read(AskedLine line) {
        return Stream.of(line.opinionId(), line.title(), line.description(), line.department(), line.personalDataLevel(), line.outcome(), line.withdrawnAt())
                .map(one -> one == null ? "" : one.toString()).toList();
    }

    private static DecisionItem gate(Phase phase) {
        return new DecisionItem(DecisionKind.GATE, phase.id, phase.municipalityId, phase.project.id, Fingerprint.of("phase " + phase.id + " " + phase.version()),
                phase.state() == PhaseState.IN_REVIEW, "/projects/" + phase.project.id + "#next-title", null);
    }
}
