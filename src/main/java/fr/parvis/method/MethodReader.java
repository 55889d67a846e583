package fr.parvis.method;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the versions of the method and checks them, all of what is wrong at once. */
public final class MethodReader {

    private static final int LONGEST_PHASE_IN_WEEKS = 104;

    private final Function<String, InputStream> source;
    private final List<MethodFault> faults = new ArrayList<>();

    /** @param source opens a file by its path, for example {@code method/2026.1/tasks.csv}; answers {@code null} when there is none */
    public MethodReader(Function<String, InputStream> source) {
        this.source = source;
    }

    /** Reads what the product is delivered with. */
    public static MethodReader ofClasspath() {
        return new MethodReader(MethodReader.class.getClassLoader()::getResourceAsStream);
    }

    /**
     * Every version that the index lists, oldest first.
     *
     * @throws MethodFileInvalid naming file and line of each fault
     */
    public List<Method> all() {
        faults.clear();
        MethodFile index = file("method/versions.csv", "version");
        Set<String> seen = new HashSet<>();
        List<Method> methods = new ArrayList<>();
        for (MethodRow row : index.rows()) {
            String version = row.code("version", "\\d{4}\\.\\d{1,3}", seen);
            if (row.sound()) {
                methods.add(method(version));
            }
        }
        if (seen.isEmpty()) {
            index.missing("no version is listed");
        }
        if (!faults.isEmpty()) {
            throw new MethodFileInvalid(faults);
        }
        return methods;
    }

    private Method method(String version) {
        String folder = "method/" + version + "/";
        return new Method(version, phases(folder, deliverables(folder)), tasks(folder), conditions(folder));
    }

    private Map<PhaseCode, List<Label>> deliverables(String folder) {
        MethodFile file = file(folder + "deliverables.csv", "phase", "label_fr", "label_en");
        Map<PhaseCode, List<Label>> deliverables = new EnumMap<>(PhaseCode.class);
        for (MethodRow row : file.rows()) {
            PhaseCode phase = phase(row, "phase");
            Label label = row.label("label");
            if (phase != null) {
                deliverables.computeIfAbsent(phase, any -> new ArrayList<>()).add(label);
            }
        }
        everyPhase(file, deliverables.keySet(), "phase %s has no deliverable");
        return deliverables;
    }

    private List<PhaseTemplate> phases(String folder, Map<PhaseCode, List<Label>> deliverables) {
        MethodFile file = file(folder + "phases.csv", "code", "label_fr", "label_en", "objective_fr", "objective_en",
                "small_min", "small_max", "medium_min", "medium_max");
        Set<PhaseCode> found = EnumSet.noneOf(PhaseCode.class);
        List<PhaseTemplate> phases = new ArrayList<>();
        for (MethodRow row : file.rows()) {
            PhaseCode code = phase(row, "code");
            if (code != null && !found.add(code)) {
                row.fault("duplicated code " + code);
            }
            Label label = row.label("label");
            Label objective = row.label("objective");
            WeekRange small = weeks(row, "small");
            WeekRange medium = weeks(row, "medium");
            if (row.sound()) {
                phases.add(new PhaseTemplate(code, label, objective, deliverables.getOrDefault(code, List.of()), small, medium));
            }
        }
        everyPhase(file, found, "phase %s is missing");
        phases.sort(Comparator.comparing(PhaseTemplate::code));
        return phases;
    }

    private WeekRange weeks(MethodRow row, String size) {
        Integer min = row.number(size + "_min", 1, LONGEST_PHASE_IN_WEEKS);
        Integer max = row.number(size + "_max", 1, LONGEST_PHASE_IN_WEEKS);
        if (min != null && max != null && min > max) {
            row.fault(size + "_min " + min + " is more than " + size + "_max " + max);
        }
        return row.sound() ? new WeekRange(min, max) : null;
    }

    private List<TaskTemplate> tasks(String folder) {
        MethodFile file = file(folder + "tasks.csv", "code", "phase", "responsible", "contributors", "title_fr", "title_en",
                "output_fr", "output_en", "start", "due");
        Set<String> seen = new HashSet<>();
        Map<PhaseCode, Integer> positions = new EnumMap<>(PhaseCode.class);
        List<TaskTemplate> tasks = new ArrayList<>();
        for (MethodRow row : file.rows()) {
            String code = row.code("code", "P[1-5]-\\d{2}", seen);
            PhaseCode phase = phase(row, "phase");
            MethodRole responsible = row.choice("responsible", "role", MethodRole.class);
            List<MethodRole> contributors = row.choices("contributors", "role", MethodRole.class);
            if (responsible != null && contributors.contains(responsible)) {
                row.fault("role " + responsible + " is both responsible and contributor");
            }
            Label title = row.label("title");
            Label output = row.label("output");
            Integer start = row.number("start", 0, 99);
            Integer due = row.number("due", 1, 100);
            if (start != null && due != null && start >= due) {
                row.fault("start " + start + " must come before due " + due);
            }
            if (phase != null && code != null && !code.startsWith("P" + phase.number())) {
                row.fault("code " + code + " does not belong to phase " + phase);
            }
            int position = phase == null ? 0 : positions.merge(phase, 1, Integer::sum);
            if (row.sound()) {
                tasks.add(new TaskTemplate(code, phase, responsible, contributors, title, output, position, start, due));
            }
        }
        everyPhase(file, positions.keySet(), "phase %s has no task");
        tasks.sort(Comparator.comparing(TaskTemplate::phase).thenComparing(TaskTemplate::position));
        return tasks;
    }

    private List<Condition> conditions(String folder) {
        MethodFile file = file(folder + "conditions.csv", "code", "phase", "need", "kind", "answered_by", "label_fr", "label_en");
        Set<String> seen = new HashSet<>();
        Set<PhaseCode> judged = EnumSet.noneOf(PhaseCode.class);
        List<Condition> conditions = new ArrayList<>();
        for (MethodRow row : file.rows()) {
            String code = row.code("code", "[A-Z][A-Z0-9_]{2,39}", seen);
            PhaseCode phase = phase(row, "phase");
            Need need = row.choice("need", "need", Need.class);
            Condition.Kind kind = row.choice("kind", "condition kind", Condition.Kind.class);
            MethodRole answeredBy = row.choice("answered_by", "role", MethodRole.class);
            Label label = row.label("label");
            if (code != null && kind == Condition.Kind.COMPUTED && !ComputedCondition.knows(code)) {
                row.fault("unknown computed condition " + code);
            }
            if (phase != null && need == Need.REQUIRED) {
                judged.add(phase);
            }
            if (row.sound()) {
                conditions.add(new Condition(code, phase, label, need == Need.REQUIRED, kind, answeredBy));
            }
        }
        everyPhase(file, judged, "the gate of phase %s has no required condition");
        conditions.sort(Comparator.comparing(Condition::phase));
        return conditions;
    }

    private enum Need {
        REQUIRED, RECOMMENDED
    }

    private static PhaseCode phase(MethodRow row, String column) {
        return row.choice(column, "phase", PhaseCode.class);
    }

    private static void everyPhase(MethodFile file, Set<PhaseCode> found, String message) {
        for (PhaseCode phase : PhaseCode.values()) {
            if (!found.contains(phase)) {
                file.missing(message.formatted(phase));
            }
        }
    }

    private MethodFile file(String path, String... columns) {
        return new MethodFile(path, List.of(columns), source, faults);
    }
}
