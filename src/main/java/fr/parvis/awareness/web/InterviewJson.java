package fr.parvis.awareness.web;

import fr.parvis.awareness.AgendaPoint;
import fr.parvis.awareness.InterviewQueries.DepartmentInterview;
import fr.parvis.awareness.InterviewQueries.InterviewSheet;
import fr.parvis.awareness.InterviewState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview as the API gives it. */
public record InterviewJson(long id, long projectId, long departmentId, String department, InterviewState state, LocalDate plannedOn,
        LocalDate heldOn, Long interviewerId, String interviewer, String excuse, Map<AgendaPoint, String> minutes, String signedBy,
        Instant signedAt, String sha256, long version) {

    /** What plans an interview; without interviewer it is the lead's. */
    @Schema(name = "NewInterview")
    public record New(Long departmentId, LocalDate plannedOn, Long interviewerId) {
    }

    /** What changes an interview; members and points left out stay as they are, an empty point is cleared. */
    @Schema(name = "InterviewChange")
    public record Change(LocalDate plannedOn, Long interviewerId, InterviewState state, LocalDate heldOn, String reason,
            Map<AgendaPoint, String> minutes) {
    }

    /** An interview in the list of a project. */
    public record InterviewRow(long id, long departmentId, String department, InterviewState state, LocalDate plannedOn, LocalDate heldOn,
            Long interviewerId, String interviewer, String excuse, String signedBy, Instant signedAt, long version) {

        static InterviewRow of(DepartmentInterview row) {
            return new InterviewRow(row.id(), row.departmentId(), row.department(), row.state(), row.plannedOn(), row.heldOn(), row.interviewerId(),
                    row.interviewer(), row.excuse(), row.signedBy(), row.signedAt(), row.version());
        }
    }

    static InterviewJson of(InterviewSheet sheet) {
        return new InterviewJson(sheet.id(), sheet.projectId(), sheet.departmentId(), sheet.department(), sheet.state(), sheet.plannedOn(),
                sheet.heldOn(), sheet.interviewerId(), sheet.interviewer(), sheet.excuse(), sheet.minutes(), sheet.signedBy(),
                sheet.signedAt(), sheet.sha256(), sheet.version());
    }
}
