package fr.parvis.phase;

import fr.parvis.journal.Past;
import fr.parvis.method.PhaseCode;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Phases, to be shown. */
@ApplicationScoped
public class PhaseQueries {

    private static final String ROW = """
            select f.id, f.project.id, f.cycleId, c.number, f.code, f.state, f.attempt, f.version, f.plannedStartOn, f.plannedEndOn,
                f.committedEndOn, f.startedOn, f.doneOn, f.forced, f.regularisedAt is not null,
                (select count(s.id) from Slip s where s.subjectKind = PHASE and s.subjectId = f.id)
            from Phase f join ProjectCycle c on c.id = f.cycleId where\s""";

    /** A phase with its dates; {@code slips} counts the moves of its committed end. */
    public record PhaseRow(long id, long projectId, long cycleId, int cycle, PhaseCode phase, PhaseState state, int attempt, long version,
            LocalDate plannedStartOn, LocalDate plannedEndOn, LocalDate committedEndOn, LocalDate startedOn, LocalDate doneOn,
            boolean forced, boolean regularised, long slips) {

        public boolean awaitsRegularisation() {
            return forced && !regularised;
        }

        /**
         * As it stood at an instant.
         *
         * @param past        what things were then
         * @param slipsByThen how often its committed end had moved by then
         */
        public PhaseRow in(Past past, long slipsByThen) {
            Map<String, String> was = past.of(Phase.KIND, id);
            return new PhaseRow(id, projectId, cycleId, cycle, phase, PhaseState.valueOf(was.getOrDefault("state", state.name())),
                    Integer.parseInt(was.getOrDefault("attempt", Integer.toString(attempt))), version, day(was, "start", plannedStartOn),
                    day(was, "end", plannedEndOn), day(was, "committed", committedEndOn), day(was, "started", startedOn), day(was, "done", doneOn),
                    Boolean.parseBoolean(was.getOrDefault("forced", Boolean.toString(forced))),
                    Boolean.parseBoolean(was.getOrDefault("regularised", Boolean.toString(regularised))), slipsByThen);
        }

        private static LocalDate day(Map<String, String> was, String name, LocalDate now) {
            String text = was.get(name);
            return text == null ? now : text.isEmpty() ? null : LocalDate.parse(text);
        }
    }

    @Transactional
    public PhaseRow row(long phaseId) {
        return Phase.find(ROW + "f.id = ?1", phaseId).project(PhaseRow.class).singleResult();
    }

    /** The phases of the current cycle of each project, in order. */
    @Transactional
    public Map<Long, List<PhaseRow>> ofCurrentCycles(Collection<Long> projectIds) {
        List<PhaseRow> rows = Phase.find(ROW + "one_of(:projects, f.project.id) and c.number = f.project.cycleNumber order by f.project.id",
                Parameters.with("projects", ProjectAccess.array(projectIds)))
                .project(PhaseRow.class).list();
        return rows.stream().sorted(java.util.Comparator.comparing(PhaseRow::phase)).collect(Collectors.groupingBy(PhaseRow::projectId));
    }

    /** Of these projects those with a forced gate, of any cycle, that nobody has put right. */
    @Transactional
    public Set<Long> awaitingRegularisation(Collection<Long> projectIds) {
        return new HashSet<>(Phase.find("select distinct f.project.id from Phase f where one_of(:projects, f.project.id) and f.forced"
                + " and f.regularisedAt is null", Parameters.with("projects", ProjectAccess.array(projectIds))).project(Long.class).list());
    }

    /** The phases of these projects, of any cycle, whose forced gate nobody has put right. */
    @Transactional
    public List<PhaseRow> forced(Collection<Long> projectIds) {
        return Phase.find(ROW + "one_of(:projects, f.project.id) and f.forced and f.regularisedAt is null",
                Parameters.with("projects", ProjectAccess.array(projectIds))).project(PhaseRow.class).list();
    }

    /** The phases of every cycle of a project, latest cycle first, each in order. */
    @Transactional
    public List<PhaseRow> ofProject(long projectId) {
        List<PhaseRow> rows = Phase.find(ROW + "f.project.id = ?1", projectId).project(PhaseRow.class).list();
        return rows.stream().sorted(java.util.Comparator.comparing(PhaseRow::cycle).reversed().thenComparing(PhaseRow::phase)).toList();
    }
}
