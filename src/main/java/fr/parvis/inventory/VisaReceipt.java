package fr.parvis.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a head can show of a decision: read from what was kept of it when it was taken, never from the datasets as they stand now.
 *
 * @param sha256 fingerprint of the lines in their order, as {@link Visas} took it
 */
public record VisaReceipt(String town, String department, String askedBy, Instant askedAt, LocalDate dueOn, String by, Instant at, String sha256,
        List<Line> lines) {

    /** A line as it was read and decided. */
    public record Line(long datasetId, String number, String title, VisaDecision decision, String reason, String sha256) {
    }

    static VisaReceipt of(VisaRequest request) {
        List<Line> lines = VisaLine.ofRequest(request.id).stream().filter(line -> line.decidedAt.equals(request.decidedAt())).map(VisaReceipt::line)
                .toList();
        VisaCampaign campaign = request.campaign;
        return new VisaReceipt(campaign.project.municipality.name, request.department.name, campaign.launchedByName, campaign.launchedAt,
                campaign.dueOn, request.decidedByName(), request.decidedAt(), request.sha256(), lines);
    }

    private static Line line(VisaLine line) {
        DatasetSnapshot read = line.snapshot();
        return new Line(line.datasetId, read.values().get("number"), read.values().get("title"), line.decision, line.reason, line.snapshotSha256);
    }
}
