package fr.parvis.inventory.web;

import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaGroup;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visas as programs send and read them. */
final class VisaJson {

    /** What a program sends to launch a campaign; no department means all that hold a line. */
    public record Launch(LocalDate dueOn, List<Long> departmentIds, String words) {
    }

    /** One decision; a line that is handed over names the department of the town that gets it. */
    public record Decision(long datasetId, VisaDecision decision, String reason, Long departmentId) {
    }

    /** What a program sends to decide. */
    public record Decisions(String snapshotHash, List<Decision> decisions) {
    }

    /** A line to be decided on; {@code decision} is null while it is. {@code earlier} is what was last decided of it, here or elsewhere. */
    @Schema(name = "VisaLine")
    public record Line(long datasetId, String number, String title, VisaGroup group, VisaDecision decision, String reason, Earlier earlier) {

        static Line of(VisaSheet.Line line) {
            VisaLine decided = line.decided();
            return new Line(line.dataset().id, line.dataset().number, line.dataset().names.title, line.group(), decided == null ? null : decided.decision,
                    decided == null ? null : decided.reason, line.earlier() == null ? null : Earlier.of(line.earlier()));
        }
    }

    /** A decision that was taken. */
    @Schema(name = "EarlierDecision")
    public record Earlier(VisaDecision decision, String reason, String by, Instant at) {

        static Earlier of(VisaLine line) {
            return new Earlier(line.decision, line.reason, line.decidedByName, line.decidedAt);
        }
    }

    /** What one department is asked. */
    public record AskedVisa(long id, long departmentId, VisaRequestState state, LocalDate dueOn, String snapshotHash, String decidedBy,
            Instant decidedAt, String sha256, List<Line> lines) {

        static AskedVisa of(VisaRequest request, VisaSheet sheet) {
            return new AskedVisa(request.id, request.department.id, request.state(), request.campaign.dueOn, sheet.snapshotHash(),
                    request.decidedByName(), request.decidedAt(), request.sha256(),
                    sheet.lines().stream().map(Line::of).toList());
        }
    }

    private VisaJson() {
    }
}
