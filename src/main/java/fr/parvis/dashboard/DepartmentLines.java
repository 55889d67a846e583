package fr.parvis.dashboard;


import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How the departments of a town stand in a project. */
final class DepartmentLines {

    private DepartmentLines() {
    }

    /** Every department, by name. */
    static List<DepartmentLine> of(ProjectFacts facts, List<Wait> waits) {
        Map<Long, Map<Figure, Integer>> figures = facts.byDepartment();
        return facts.departments().stream().map(department -> {
            List<Wait> own = waits.stream().filter(wait -> concerns(wait, department)).toList();
            LocalDate next = Stream.concat(own.stream().map(Wait::dueOn), facts.datasets().stream()
                    .filter(one -> one.departmentId() == department.id() && one.isPublic()).map(DatasetFact::nextDue))
                    .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
            return new DepartmentLine(department, figures.get(department.id()), Wait.longest(own), next,
                    standing(figures.get(department.id()), own, facts.on()));
        }).toList();
    }

    private static boolean concerns(Wait wait, DepartmentFact department) {
        return wait.departmentId() != null && wait.departmentId() == department.id();
    }

    private static DepartmentStanding standing(Map<Figure, Integer> figures, List<Wait> own, LocalDate today) {
        if (own.stream().anyMatch(wait -> wait.kind() == WaitKind.HEAD_MISSING)) {
            return DepartmentStanding.BLOCKED;
        }
        if (own.stream().anyMatch(wait -> wait.lateOn(today))) {
            return DepartmentStanding.LATE;
        }
        boolean watch = figures.get(Figure.UPDATE_OVERDUE) > 0 || figures.get(Figure.VISA_FALLEN) > 0
                || own.stream().anyMatch(wait -> wait.kind() == WaitKind.GAP || wait.kind() == WaitKind.VISA && wait.heldDays() >= DepartmentLine.SILENCE);
        if (watch) {
            return DepartmentStanding.WATCH;
        }
        return figures.get(Figure.EXPECTED) == 0 ? DepartmentStanding.NOTHING : DepartmentStanding.ON_TRACK;
    }
}
