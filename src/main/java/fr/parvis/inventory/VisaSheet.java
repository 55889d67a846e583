package fr.parvis.inventory;

import fr.parvis.people.Actor;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a department reads and decides on: its lines, sorted into groups, with the fingerprint of all of them.
 *
 * @param snapshotHash SHA-256 of the fingerprints of the lines by number; a decision names it, so that nobody signs what they have not read
 */
public record VisaSheet(String snapshotHash, List<Line> lines) {

    /**
     * A line.
     *
     * @param differences what changed since it was last signed
     * @param decided     what was decided of it in this request and still holds; null while it is to be decided
     * @param earlier     what was last decided of it anywhere; null while nothing was
     * @param signed      the visa that the differences are counted from; null while it was never signed
     * @param sentBack    how often it was sent back
     */
    public record Line(Dataset dataset, VisaGroup group, List<DatasetSnapshot.Difference> differences, VisaLine decided, VisaLine earlier, VisaLine signed,
            int sentBack) {

        /** Whether another department handed it to this one, which has not decided yet. */
        public boolean handedOver() {
            return decided == null && earlier != null && earlier.decision == VisaDecision.HAND_OVER;
        }
    }

    private static final int RISK = 2;

    /** The sheet of one request as its lines stand now. */
    static VisaSheet of(VisaRequest request) {
        return of(List.of(request)).get(0).sheet();
    }

    /** The sheets of requests of one project, with two queries whatever their number and that of their lines. */
    static List<VisaQueries.Read> of(List<VisaRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        List<Dataset> all = Dataset.list("project.id = ?1 and department in ?2 and signature.outOfScopeReason is null"
                + " and checks.withdrawnOn is null order by number", requests.get(0).campaign.project.id,
                requests.stream().map(request -> request.department).toList());
        Map<Long, List<VisaLine>> decided = all.isEmpty() ? Map.of()
                : VisaLine.of(all.stream().map(dataset -> dataset.id).toList()).stream().collect(Collectors.groupingBy(line -> line.datasetId));
        return requests.stream().map(request -> new VisaQueries.Read(request, of(request,
                all.stream().filter(dataset -> dataset.department.id.equals(request.department.id)).toList(), decided))).toList();
    }

    private static VisaSheet of(VisaRequest request, List<Dataset> datasets, Map<Long, List<VisaLine>> decided) {
        List<Line> lines = new ArrayList<>();
        List<String> fingerprints = new ArrayList<>();
        for (Dataset dataset : datasets) {
            DatasetSnapshot now = DatasetSnapshot.of(dataset);
            String fingerprint = now.sha256();
            fingerprints.add(fingerprint);
            lines.add(line(request, dataset, now, fingerprint, decided.getOrDefault(dataset.id, List.of())));
        }
        lines.sort(Comparator.comparing(Line::group));
        return new VisaSheet(Fingerprint.of(CanonicalJson.write(fingerprints)), lines);
    }

    private static Line line(VisaRequest request, Dataset dataset, DatasetSnapshot now, String fingerprint, List<VisaLine> decided) {
        VisaLine signed = decided.stream().filter(line -> line.decision.signs()).reduce((a, b) -> b).orElse(null);
        VisaLine last = decided.isEmpty() ? null : decided.get(decided.size() - 1);
        VisaLine here = last != null && last.paused() ? last
                : decided.stream().filter(line -> line.requestId == request.id).reduce((a, b) -> b).filter(line -> !line.overtaken(dataset)).orElse(null);
        int sentBack = (int) decided.stream().filter(line -> line.decision == VisaDecision.SEND_BACK).count();
        // Most lines are as they were signed: their fingerprint says so without reading what was kept.
        List<DatasetSnapshot.Difference> differences = signed == null || signed.snapshotSha256.equals(fingerprint) ? List.of()
                : now.since(signed.snapshot());
        return new Line(dataset, group(dataset, signed, differences), differences, here, last, signed, sentBack);
    }

    private static VisaGroup group(Dataset dataset, VisaLine signed, List<DatasetSnapshot.Difference> differences) {
        if (signed != null && differences.isEmpty()) {
            return VisaGroup.UNCHANGED;
        }
        if (risky(dataset)) {
            return VisaGroup.AT_RISK;
        }
        return signed == null ? VisaGroup.NEW : VisaGroup.MODIFIED;
    }

    /** What could harm somebody is read for itself, whether it is new or changed since it was signed. */
    private static boolean risky(Dataset dataset) {
        Integer level = dataset.law.personalDataLevel;
        return level != null && level >= RISK || dataset.law.securityRisk != null && dataset.law.securityRisk != SecurityRisk.NONE;
    }

    /** The same without what is not to be mentioned to this reader. */
    VisaSheet shownTo(Actor reader) {
        return new VisaSheet(snapshotHash, lines.stream().filter(line -> InventoryAccess.sees(reader, line.dataset())).toList());
    }

    /** Those nobody has decided on in this request. */
    public List<Line> pending() {
        return lines.stream().filter(line -> line.decided() == null).toList();
    }
}
