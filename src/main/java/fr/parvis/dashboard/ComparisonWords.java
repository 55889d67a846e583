package fr.parvis.dashboard;

import fr.parvis.dashboard.Comparison.Shift;
import fr.parvis.method.MethodMessages;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Says in sentences what is different between two moments; what came first is said first: where we are, then what was published, then who answered. */
public final class ComparisonWords {

    private static final int MOST_NAMED = 12;

    private final Comparison difference;
    private final Locale locale;
    private final ComparisonMessages say;
    private final Function<DatasetFact, String> named;
    private final List<String> sentences = new ArrayList<>();

    private ComparisonWords(Comparison difference, Function<DatasetFact, String> named, Locale locale) {
        this.difference = difference;
        this.named = named;
        this.locale = locale;
        say = Words.in(ComparisonMessages.class, locale);
    }

    /**
     * Every sentence; one that says so when nothing changed.
     *
     * @param named the number under which the reader may know a dataset; null for one that is not to be mentioned
     */
    public static List<String> of(Comparison difference, Function<DatasetFact, String> named, Locale locale) {
        return new ComparisonWords(difference, named, locale).sentences();
    }

    private List<String> sentences() {
        verdict();
        if (difference.otherCycle()) {
            sentences.add(say.cycleOpened(difference.to().stands().cycle()));
        }
        sentences.addAll(PhaseWords.of(difference, locale));
        difference.figures().forEach(this::figure);
        people();
        decisions();
        // What differs and has no sentence, such as a first day, is nothing to tell.
        return !sentences.isEmpty() ? sentences
                : List.of(say.nothing(Dates.fullDate(difference.from().on(), locale), Dates.fullDate(difference.to().on(), locale)));
    }

    private void verdict() {
        if (difference.otherVerdict()) {
            sentences.add(say.verdictChanged(say.verdict(difference.from().stands().verdict()), say.verdict(difference.to().stands().verdict())));
        }
    }

    private void figure(Figure figure, Shift shift) {
        int more = shift.more().size();
        int less = shift.less().size();
        String gained = more == 0 ? null : list(shift.more(), this::name);
        String lost = less == 0 ? null : list(shift.less(), this::name);
        String change = shift.before() + " → " + shift.after();
        if (more > 0) {
            sentences.add(switch (figure) {
                case INVENTORIED -> say.moreInventoried(more, word(more), change, gained);
                case SIGNED -> say.moreSigned(more, word(more), change, gained);
                case VISA_FALLEN -> say.fallen(more, word(more), gained);
                case COMMITTED -> say.moreCommitted(more, word(more), change, gained);
                case PUBLISHED -> say.morePublished(more, word(more), change, gained);
                default -> say.moreOverdue(more, word(more), change, gained);
            });
        }
        if (less > 0) {
            sentences.add(switch (figure) {
                case INVENTORIED -> say.lessInventoried(less, word(less), change, lost);
                case SIGNED -> say.lessSigned(less, word(less), change, lost);
                case VISA_FALLEN -> say.risen(less, word(less), lost);
                case COMMITTED -> say.lessCommitted(less, word(less), change, lost);
                case PUBLISHED -> say.lessPublished(less, word(less), change, lost);
                default -> say.lessOverdue(less, word(less), change, lost);
            });
        }
    }

    private void people() {
        told(difference.asked(), one -> say.asked(one, word(one), list(difference.asked(), DepartmentFact::name)));
        told(difference.answered(), one -> say.answered(one, word(one), list(difference.answered(), DepartmentFact::name)));
        told(difference.vacated(), one -> say.vacated(one, word(one), list(difference.vacated(), DepartmentFact::name)));
        told(difference.provided(), one -> say.provided(one, word(one), list(difference.provided(), DepartmentFact::name)));
        told(difference.reported(), one -> say.reported(one, word(one)));
        told(difference.filled(), one -> say.filled(one, word(one)));
    }

    private void decisions() {
        told(difference.taken(), one -> say.taken(one, word(one), list(difference.taken(), this::decision)));
        told(difference.closed(), one -> say.closed(one, word(one), list(difference.closed(), this::decision)));
    }

    private void told(Collection<?> what, Function<Integer, String> sentence) {
        if (!what.isEmpty()) {
            sentences.add(sentence.apply(what.size()));
        }
    }

    private String decision(DecisionFact one) {
        if (one.registered()) {
            return say.registered(one.number(), one.some());
        }
        if (one.phase() == null) {
            // Of a dataset that the reader may not know there is no number, and none is to be taken from the decision either.
            Optional<DatasetFact> dataset = difference.to().stands().facts().datasets().stream().filter(line -> line.id() == one.datasetId()).findFirst();
            String number = dataset.isPresent() ? named.apply(dataset.get()) : one.number();
            return number == null ? say.arbitratedHidden() : say.arbitrated(number);
        }
        String phase = Words.in(MethodMessages.class, locale).phase(one.phase());
        return switch (one.move()) {
            case APPROVE -> say.approved(phase);
            case FORCE -> say.forced(phase);
            default -> say.returned(phase);
        };
    }

    private String name(DatasetFact one) {
        String number = named.apply(one);
        return number == null ? say.hidden() : number;
    }

    /** «A, B et C», or «A, B… et 31 autres». */
    private <T> String list(List<T> all, Function<T, String> name) {
        List<String> names = all.stream().map(name).toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        boolean cut = names.size() > MOST_NAMED + 1;
        List<String> said = cut ? names.subList(0, MOST_NAMED) : names.subList(0, names.size() - 1);
        String last = cut ? say.others(names.size() - MOST_NAMED) : names.get(names.size() - 1);
        return String.join(", ", said) + " " + say.and() + " " + last;
    }

    /** Small numbers in words, with a capital since they begin the sentence. */
    private String word(int count) {
        String[] words = say.numbers().split(",");
        String word = count < words.length ? words[count] : Integer.toString(count);
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }
}
