package fr.parvis.inventory;

import fr.parvis.people.Actor;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which datasets somebody wants to see; a null member filters nothing. */
public record DatasetFilter(String words, Long departmentId, DatasetStatus status, Band band, Openness openness, VisaState visa,
        SideState sideState) {

    public static final DatasetFilter NONE = new DatasetFilter(null, null, null, null, null, null, null);

    /** The condition on {@code d}, its project {@code p} and its department {@code x}, with its values put into {@code parameters}. */
    String condition(LocalDate today, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        if (words != null) {
            conditions.add("d.trace.searchWords like :words escape '!'");
            parameters.and("words", "%" + SearchWords.plain(words).replaceAll("([!%_])", "!$1") + "%");
        }
        if (departmentId != null) {
            conditions.add("x.id = :department");
            parameters.and("department", departmentId);
        }
        if (status != null) {
            conditions.add(status(today, parameters));
        }
        equal(conditions, parameters, "standing.band", "band", band);
        equal(conditions, parameters, "standing.openness", "openness", openness);
        equal(conditions, parameters, "signature.visa", "visa", visa);
        equal(conditions, parameters, "standing.sideState", "side", sideState);
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private String status(LocalDate today, Parameters parameters) {
        boolean due = status == DatasetStatus.UPDATE_DUE;
        parameters.and("status", due ? DatasetStatus.PUBLISHED : status);
        if (!due && status != DatasetStatus.PUBLISHED) {
            return "d.standing.status = :status";
        }
        parameters.and("today", today);
        return "d.standing.status = :status and " + (due ? "d.coverage.nextUpdateDue < :today"
                : "(d.coverage.nextUpdateDue is null or d.coverage.nextUpdateDue >= :today)");
    }

    private static void equal(List<String> conditions, Parameters parameters, String path, String name, Object value) {
        if (value != null) {
            conditions.add("d." + path + " = :" + name);
            parameters.and(name, value);
        }
    }

    /** The parameters every list of datasets starts from. */
    static Parameters ofProject(Actor actor, long projectId) {
        return InventoryAccess.parameters(actor).and("project", projectId);
    }
}
