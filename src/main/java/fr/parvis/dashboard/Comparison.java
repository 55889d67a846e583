package fr.parvis.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different between two moments of a project, the earlier first: lists and pairs, which {@link ComparisonWords} says in sentences.
 *
 * @param figures   the figures that name their datasets, where a dataset came or went
 * @param phases    those of the same cycle that stand otherwise, as they were and as they are; {@code before} is null in a new cycle
 * @param slips     moves of committed ends made between the two
 * @param answered  departments that have answered what they were asked
 * @param asked     departments asked anew
 * @param taken     decisions taken, and {@code closed} those with nothing left to follow
 * @param reported  what departments say is missing since, and {@code filled} what no longer is
 * @param vacated   departments where nobody could sign any more, and {@code provided} those that have somebody again
 */
public record Comparison(Moment from, Moment to, Map<Figure, Shift> figures, List<Step> phases, List<SlipFact> slips,
        List<DepartmentFact> answered, List<DepartmentFact> asked, List<DecisionFact> taken, List<DecisionFact> closed, List<MissingFact> reported,
        List<MissingFact> filled, List<DepartmentFact> vacated, List<DepartmentFact> provided) {

    /** The figures told with the datasets that came or went. */
    static final List<Figure> TOLD = List.of(Figure.INVENTORIED, Figure.SIGNED, Figure.VISA_FALLEN, Figure.COMMITTED, Figure.PUBLISHED,
            Figure.UPDATE_OVERDUE);

    /** A figure before and after, with the datasets it counts more and those it counts no longer. */
    public record Shift(int before, int after, List<DatasetFact> more, List<DatasetFact> less) {
    }

    /** A phase before and after. */
    public record Step(PhaseFact before, PhaseFact after) {
    }

    /** @param one and {@code other}: in any order */
    static Comparison of(Moment one, Moment other) {
        boolean inOrder = !one.at().isAfter(other.at());
        return ordered(inOrder ? one : other, inOrder ? other : one);
    }

    private static Comparison ordered(Moment from, Moment to) {
        Situation a = from.stands();
        Situation b = to.stands();
        Map<Figure, Shift> figures = new EnumMap<>(Figure.class);
        TOLD.forEach(figure -> {
            Shift shift = shift(counted(a, figure), counted(b, figure));
            if (!shift.more().isEmpty() || !shift.less().isEmpty()) {
                figures.put(figure, shift);
            }
        });
        List<DecisionFact> taken = told(without(b.facts().decisions(), a.facts().decisions(), Comparison::key), a, from);
        List<DecisionFact> closed = told(without(closed(b), closed(a), Comparison::key), a, from);
        return new Comparison(from, to, figures, steps(a, b), without(b.slips(), a.slips(), SlipFact::id),
                departments(b, without(b.asked().stream().filter(AskedFact::answered).toList(),
                        a.asked().stream().filter(AskedFact::answered).toList(), AskedFact::id)),
                departments(b, without(b.asked(), a.asked(), AskedFact::id)), taken, closed,
                without(b.facts().missing(), a.facts().missing(), MissingFact::gapId), without(a.facts().missing(), b.facts().missing(),
                        MissingFact::gapId), without(vacant(b), vacant(a), DepartmentFact::id), without(held(b), held(a), DepartmentFact::id).stream()
                        .filter(one -> vacant(a).stream().anyMatch(before -> before.id() == one.id())).toList());
    }

    public boolean otherVerdict() {
        return from.stands().verdict() != null && to.stands().verdict() != null && from.stands().verdict() != to.stands().verdict();
    }

    public boolean otherCycle() {
        return from.stands().cycle() != to.stands().cycle();
    }

    private static List<Step> steps(Situation a, Situation b) {
        Map<Long, PhaseFact> before = a.phases().stream().collect(Collectors.toMap(PhaseFact::id, phase -> phase));
        return b.phases().stream().map(after -> new Step(before.get(after.id()), after))
                .filter(step -> step.before() != null && !Objects.equals(step.before(), step.after())).toList();
    }

    private static List<DatasetFact> counted(Situation at, Figure figure) {
        return at.facts().items(figure).stream().map(FigureItem::dataset).filter(Objects::nonNull).toList();
    }

    private static Shift shift(List<DatasetFact> before, List<DatasetFact> after) {
        return new Shift(before.size(), after.size(), without(after, before, DatasetFact::id), without(before, after, DatasetFact::id));
    }

    /** Photos once held nothing of the register: what it had by then is no news since. */
    private static List<DecisionFact> told(List<DecisionFact> all, Situation earlier, Moment from) {
        Set<Object> known = earlier.facts().decisions().stream().map(Comparison::key).collect(Collectors.toSet());
        return all.stream().filter(one -> !one.registered() || one.at().isAfter(from.at()) || known.contains(key(one))).toList();
    }

    private static List<DecisionFact> closed(Situation at) {
        return at.facts().decisions().stream().filter(DecisionFact::closed).toList();
    }

    private static List<DepartmentFact> vacant(Situation at) {
        return at.facts().departments().stream().filter(DepartmentFact::vacant).toList();
    }

    private static List<DepartmentFact> held(Situation at) {
        return at.facts().departments().stream().filter(one -> !one.vacant()).toList();
    }

    private static List<DepartmentFact> departments(Situation at, List<AskedFact> asked) {
        Set<Long> ids = asked.stream().map(AskedFact::departmentId).collect(Collectors.toSet());
        return at.facts().departments().stream().filter(one -> ids.contains(one.id())).toList();
    }

    private static List<Object> key(DecisionFact one) {
        List<Object> key = new ArrayList<>();
        key.add(one.id());
        key.add(one.at());
        return key;
    }

    private static <T> List<T> without(List<T> these, List<T> those, Function<T, Object> key) {
        Set<Object> known = new HashSet<>();
        those.forEach(one -> known.add(key.apply(one)));
        return these.stream().filter(one -> !known.contains(key.apply(one))).toList();
    }
}
