package fr.parvis.inventory.web;

import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaGroup;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Visas as programs send and read them. */
final class VisaJson {

    /** What a program sends to launch a campaign; no department means all that hold a line. */
    public record Launch(LocalDate dueOn, List<Long> departmentIds, String words) {
    }

    /** One decision. */
    public record Decision(long datasetId, VisaDecision decision, String reason) {
    }

    /** What a program sends to decide. */
    public record Decisions(String snapshotHash, List<Decision> decisions) {
    }

    /** A line to be decided on. */
    public record Line(long datasetId, String number, String title, VisaGroup group, VisaDecision decision, String reason) {
    }

    /** What one department is asked. */
    public record Asked(long id, long departmentId, VisaRequestState state, LocalDate dueOn, String snapshotHash, String decidedBy,
            Instant decidedAt, String sha256, List<Line> lines) {

        static Asked of(VisaRequest request, VisaSheet sheet) {
            return new Asked(request.id, request.department.id, request.state(), request.campaign.dueOn, sheet.snapshotHash(),
                    request.decidedByName(), request.decidedAt(), request.sha256(),
                    sheet.lines().stream().map(line -> new Line(line.dataset().id, line.dataset().number, line.dataset().names.title, line.group(),
                            line.decided() == null ? null : line.decided().decision, line.decided() == null ? null : line.decided().reason)).toList());
        }
    }

    private VisaJson() {
    }
}
