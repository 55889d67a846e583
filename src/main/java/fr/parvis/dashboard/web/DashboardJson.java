package fr.parvis.dashboard.web;


import fr.parvis.dashboard.DepartmentLine;
import fr.parvis.dashboard.DepartmentStanding;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.Tile;
import fr.parvis.dashboard.Watch;
import fr.parvis.dashboard.WatchKind;
import fr.parvis.ledger.Custodies.LineCustody;
import fr.parvis.ledger.Custody;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.phase.Verdicts.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dashboard as the API answers it. */
public final class DashboardJson {

    private DashboardJson() {
    }

    /** Everything; {@code since} is the day of the photo the deltas compare with, at the instant it was taken, or the day whose evening they do. */
    public record Dashboard(long projectId, int cycle, Instant computedAt, LocalDate since, VerdictJson verdict, Map<Figure, Integer> figures,
            List<TileJson> tiles, List<DepartmentJson> departments, List<WaitJson> waiting, List<WatchJson> watch, List<PhaseJson> phases) {

        static Dashboard of(Overview seen, List<WaitJson> waiting, List<WatchJson> watch) {
            return new Dashboard(seen.project().id(), seen.project().cycle(), seen.at(), seen.period().since(), VerdictJson.of(seen.verdict(), List.of()),
                    seen.figures(), Arrays.stream(Tile.values()).map(tile -> TileJson.of(tile, seen)).toList(),
                    seen.departments().stream().map(DepartmentJson::of).toList(), waiting, watch, seen.phases().stream().map(PhaseJson::of).toList());
        }
    }

    /** What is shown, what is computed with the gates kept of those due, and who says another; {@code said} is null when nobody does. */
    public record VerdictJson(Verdict word, Verdict computed, int kept, int due, SaidJson said, List<SaidJson> history) {

        static VerdictJson of(StatedVerdict verdict, List<Said> history) {
            return new VerdictJson(verdict.shown(), verdict.computed().verdict(), verdict.computed().kept(), verdict.computed().due(),
                    verdict.said() == null ? null : SaidJson.of(verdict.said()), history.stream().map(SaidJson::of).toList());
        }
    }

    /** A verdict said in place of the computed one. */
    public record SaidJson(long id, int cycle, Verdict verdict, Verdict computed, String reason, String by, Instant at, String endedBy, Instant endedAt) {

        static SaidJson of(Said it) {
            return new SaidJson(it.id(), it.cycle(), it.verdict(), it.computed(), it.reason(), it.by(), it.at(), it.endedBy(), it.endedAt());
        }
    }

    /** What is asked for: the word and the reason, of 20 characters or more. */
    public record NewVerdict(Verdict verdict, String reason) {
    }

    /** A figure, the one it is part of, and what the first gained or lost. */
    public record TileJson(Tile code, Figure figure, int count, Figure of, int total, int delta) {

        static TileJson of(Tile tile, Overview seen) {
            int count = seen.figures().get(tile.part());
            return new TileJson(tile, tile.part(), count, tile.whole(), seen.figures().get(tile.whole()), count - seen.earlier().get(tile.part()));
        }
    }

    /** A department; {@code head} is null while vacant, {@code waitingOn} and {@code oldestDays} while nothing waits. */
    @Schema(name = "DepartmentFigures")
    public record DepartmentJson(long id, String code, String name, String head, Map<Figure, Integer> figures, Integer signedPercent, String waitingOn,
            Integer oldestDays, LocalDate nextOn, DepartmentStanding standing) {

        static DepartmentJson of(DepartmentLine it) {
            return new DepartmentJson(it.department().id(), it.department().code(), it.department().name(), it.department().head(), it.figures(),
                    it.signedPercent(), it.oldest() == null ? null : it.oldest().holder(), it.oldest() == null ? null : (Integer) it.oldest().heldDays(),
                    it.nextOn(), it.standing());
        }
    }

    /** Something that waits: {@code what} in words; number, title and path are null where the reader may not know the dataset. */
    public record WaitJson(WaitKind kind, long id, String what, Long datasetId, String number, String title, int lines, Long departmentId, Long holderId,
            String holder, Instant since, int heldDays, LocalDate dueOn, String askedBy, String path, String detail, boolean paused, boolean withheld,
            LadderJson ladder) {

        static WaitJson of(Wait it, String what, LadderJson ladder) {
            return new WaitJson(it.kind(), it.id(), what, it.datasetId(), it.number(), it.title(), it.lines(), it.departmentId(), it.holderId(), it.holder(),
                    it.since(), it.heldDays(), it.dueOn(), it.askedBy(), it.path(), it.detail(), it.paused(), it.withheld(), ladder);
        }
    }

    /** Something to look at. */
    public record WatchJson(WatchKind kind, PhaseCode phase, String subject, int count, String words, String path) {

        static WatchJson of(Watch it, String words) {
            return new WatchJson(it.kind(), it.phase(), it.subject(), it.count(), words, it.path());
        }
    }

    /** A phase with its dates: planned now, first committed to, done. */
    @Schema(name = "PhaseFigures")
    public record PhaseJson(long id, PhaseCode code, PhaseState state, LocalDate plannedEndOn, LocalDate committedEndOn, LocalDate doneOn, long slips) {

        static PhaseJson of(PhaseRow it) {
            return new PhaseJson(it.id(), it.phase(), it.state(), it.plannedEndOn(), it.committedEndOn(), it.doneOn(), it.slips());
        }
    }

    /** One thing a figure counts; what the reader may not know has a title that says so and nothing else. */
    public record ItemJson(String number, String title, String department, String openness, String state, LocalDate published, LocalDate nextDue,
            String path, LocalDate on, String by, String reason) {

        static ItemJson of(FigureLine it) {
            return new ItemJson(it.number(), it.title(), it.department(), it.openness(), it.state(), it.published(), it.nextDue(), it.path(), it.on(),
                    it.by(), it.reason());
        }
    }

    /** In whose hands a line was: working days of each, those in which nobody had to act, and all of them together. */
    public record CustodyJson(List<StintJson> stints, Map<String, Integer> held, int settled, int elapsed) {

        static CustodyJson of(LineCustody it) {
            return new CustodyJson(it.stints().stream().map(StintJson::of).toList(), it.held(), it.settled(), it.elapsed());
        }
    }

    /** A time in somebody's hands; {@code holder} is null while nobody has to act. */
    public record StintJson(String holder, LocalDate from, LocalDate to) {

        static StintJson of(Custody.Stint it) {
            return new StintJson(it.paused() ? null : it.holder(), it.from(), it.to());
        }
    }
}
