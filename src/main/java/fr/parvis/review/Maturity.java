package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.MARK_RANGE;
import static fr.parvis.review.ReviewRefusal.Reason.NOTHING_TO_ASSESS;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.ReviewRefusal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a town says of its own maturity; nobody has to. */
@ApplicationScoped
public class Maturity {

    /** A level and the one wanted, both from 1 to 5; null is not said. */
    public record Level(Integer reached, Integer wanted) {

        private static final Level UNSAID = new Level(null, null);

        public static String reachedField(MaturityActivity activity) {
            return "reached-" + activity;
        }

        public static String wantedField(MaturityActivity activity) {
            return "wanted-" + activity;
        }

        /**
         * What stands with what somebody changed of it.
         *
         * @param seen what stood there when they read it
         * @throws ReviewRefusal.Refused when somebody else changed the same level meanwhile
         */
        public Level revised(MaturityActivity activity, Level seen, Level said) {
            return new Level(revised(reachedField(activity), reached, seen.reached, said.reached),
                    revised(wantedField(activity), wanted, seen.wanted, said.wanted));
        }

        private static Integer revised(String field, Integer stands, Integer seen, Integer said) {
            if (Objects.equals(said, seen)) {
                return stands;
            }
            if (!Objects.equals(stands, seen) && !Objects.equals(stands, said)) {
                throw ReviewRefusal.moved(field, stands);
            }
            return said;
        }
    }

    /** An activity with its levels, and what was reached in the cycle before. */
    public record ActivityRow(MaturityActivity activity, Integer reached, Integer wanted, Integer previous) {
    }

    /** A dimension with the means of its activities; null where none was said. */
    public record DimensionRow(MaturityDimension dimension, BigDecimal reached, BigDecimal wanted, List<ActivityRow> activities) {

        /** How many activities have a level. */
        public int answered() {
            return (int) activities.stream().filter(one -> one.reached() != null).count();
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** All five dimensions, as they stand in this cycle of the project. */
    @Transactional
    public List<DimensionRow> of(Project project, ProjectCycle cycle) {
        Map<MaturityActivity, MaturityMark> marks = marks(cycle.id);
        Map<MaturityActivity, MaturityMark> before = cycle.number == 1 ? Map.of() : marks(Cycles.ofNumber(project, cycle.number - 1).id);
        return Arrays.stream(MaturityDimension.values()).map(dimension -> row(dimension, marks, before)).toList();
    }

    private static DimensionRow row(MaturityDimension dimension, Map<MaturityActivity, MaturityMark> marks,
            Map<MaturityActivity, MaturityMark> before) {
        List<ActivityRow> activities = MaturityActivity.of(dimension).stream().map(one -> new ActivityRow(one,
                marks.containsKey(one) ? marks.get(one).reached : null, marks.containsKey(one) ? marks.get(one).wanted : null,
                before.containsKey(one) ? before.get(one).reached : null)).toList();
        return new DimensionRow(dimension, mean(activities, ActivityRow::reached), mean(activities, ActivityRow::wanted), activities);
    }

    private static BigDecimal mean(List<ActivityRow> activities, Function<ActivityRow, Integer> level) {
        return Figures.mean(activities.stream().map(level).filter(Objects::nonNull).map(BigDecimal::valueOf).toList());
    }

    /** Writes what these activities become of what they stand at; the others stay. */
    @Transactional
    public void assess(Project seen, Map<MaturityActivity, UnaryOperator<Level>> changes, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw ReviewRefusal.may(Act.ASSESS);
        }
        if (changes.isEmpty()) {
            throw ReviewRefusal.conflict(NOTHING_TO_ASSESS);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        long cycle = Cycles.current(project);
        Map<MaturityActivity, MaturityMark> marks = marks(cycle);
        Map<MaturityActivity, Level> levels = new EnumMap<>(MaturityActivity.class);
        new EnumMap<>(changes).forEach((activity, change) -> {
            Level stands = marks.containsKey(activity) ? marks.get(activity).level() : Level.UNSAID;
            Level level = change.apply(stands);
            check(Level.reachedField(activity), level.reached());
            check(Level.wantedField(activity), level.wanted());
            if (!level.equals(stands)) {
                levels.put(activity, level);
            }
        });
        levels.forEach((activity, level) -> {
            MaturityMark mark = marks.computeIfAbsent(activity, one -> MaturityMark.of(project.id, cycle, one));
            mark.become(level, project.signedBy(actor), clock.instant());
            mark.persist();
        });
        MaturityMark.flush();
        if (!levels.isEmpty()) {
            journal.append(Note.of(project.municipalityId(), project.signedBy(actor), "review.maturity-assessed").about("project", project.id)
                    .project(project.id).fact("activities", levels.size()));
        }
    }

    private static void check(String field, Integer level) {
        if (level != null && (level < 1 || level > MaturityActivity.LEVELS)) {
            throw ReviewRefusal.field(field, MARK_RANGE);
        }
    }

    private static Map<MaturityActivity, MaturityMark> marks(long cycleId) {
        return MaturityMark.ofCycle(cycleId).stream().collect(Collectors.toMap(one -> one.activity, one -> one));
    }
}
