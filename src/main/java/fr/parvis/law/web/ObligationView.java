package fr.parvis.law.web;

import fr.parvis.law.Applies;
import fr.parvis.law.FactAnswer;
import fr.parvis.law.LawFlag;
import fr.parvis.law.LawPack.Difference;
import fr.parvis.law.LawWords;
import fr.parvis.law.Obligation;
import fr.parvis.law.ObligationPageMessages;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A municipality's obligations put into words for the page. */
final class ObligationView {

    /**
     * What the page is about.
     *
     * @param facts  what the municipality's profile says, in words
     * @param news   what the pack in force changes since the answers were given
     */
    record Head(long townId, String town, boolean changes, long version, String pack, String answered, boolean complete, List<String> facts,
            List<String> news, int overdue, LocalDate today) {
    }

    /** A question of the form, with the answer that stands. */
    record Question(String code, String text, String value, String words, List<Choice> choices) {
    }

    /** The obligations of one kind. */
    record Group(String id, String title, List<Line> lines) {
    }

    /** An obligation as an entry; {@code year} is what the form proposes. */
    record Line(String id, String label, String kind, String state, String why, List<String> details, boolean holds, boolean yearly, Integer year,
            HeldLine held) {
    }

    /** What is recorded. */
    record HeldLine(String words, String address, String note, Integer year) {
    }

    private final TownLaw town;
    private final Locale locale;
    private final LocalDate today;
    private final LawWords words;
    private final ObligationPageMessages say;

    ObligationView(TownLaw town, Locale locale, LocalDate today) {
        this.town = town;
        this.locale = locale;
        this.today = today;
        words = new LawWords(locale);
        say = Words.in(ObligationPageMessages.class, locale);
    }

    Head head(boolean changes) {
        return new Head(town.municipalityId(), town.town(), changes, town.version(),
                say.packOf(town.pack().version(), Dates.longDate(town.pack().asOf(), locale)),
                town.at() == null ? say.answeredNever() : say.answeredBy(town.by(), Dates.longInstant(town.at(), locale)), town.facts().complete(),
                List.of(say.population(words.figure(town.facts().population())),
                        town.facts().staffFte() == null ? say.staffUnknown() : say.staff(words.figure(town.facts().staffFte())),
                        town.facts().flags().get(LawFlag.HAS_WEBSITE) == FactAnswer.YES ? say.website() : say.websiteNone()),
                town.news().stream().map(this::news).toList(), town.overdue().size(), today);
    }

    private String news(Difference one) {
        String after = one.after() == null ? null : words.messages().applies(one.after());
        String fate = words.messages().fate(one.fate());
        return after == null ? say.newsGone(words.of(one.rule().label()), fate) : say.news(words.of(one.rule().label()), fate, after);
    }

    List<Question> questions() {
        List<Choice> choices = Arrays.stream(FactAnswer.values()).map(answer -> Choice.of(answer, say.choice(answer))).toList();
        return LawFlag.ASKED.stream().map(flag -> {
            FactAnswer answer = town.facts().flags().get(flag);
            return new Question(flag.code(), words.messages().question(flag), answer == null ? "" : answer.name(),
                    answer == null ? say.unanswered() : words.messages().answer(answer), choices);
        }).toList();
    }

    /** What applies with what is overdue first, what is to be checked, what does not apply. */
    List<Group> groups() {
        return Stream.of(Applies.YES, Applies.TO_CHECK, Applies.NO).map(applies -> new Group(applies.name().toLowerCase(Locale.ROOT),
                say.group(applies), town.obligations().stream().filter(one -> one.applies() == applies)
                        .sorted((a, b) -> Boolean.compare(b.overdue(), a.overdue())).map(this::line).toList())).toList();
    }

    private Line line(Obligation one) {
        List<String> details = new ArrayList<>();
        details.add(say.legal(one.rule().legal()));
        Stream.of(one.rule().rhythm() == null ? null : say.deadline(words.of(one.rule().rhythm())),
                one.rule().channel() == null ? null : say.channel(words.of(one.rule().channel())),
                one.rule().schema() == null ? null : say.schema(one.rule().schema()),
                one.rule().penalty() == null ? null : say.penalty(words.of(one.rule().penalty())),
                one.applies() != Applies.NO || one.rule().otherwise() == null ? null : words.of(one.rule().otherwise()),
                one.rule().note() == null ? null : say.note(words.of(one.rule().note()))).filter(Objects::nonNull).forEach(details::add);
        Obligation.Held held = one.held();
        boolean yearly = one.rule().deadline() != null && one.rule().deadline().everyYear();
        return new Line(one.rule().id(), words.of(one.rule().label()), kind(one), state(one), words.why(one.rule(), town.facts()), details,
                one.applies() != Applies.NO, yearly, one.year() == null ? null : (Integer) Math.min(one.year(), today.getYear()),
                held == null ? null : new HeldLine(held(held), held.address(), held.note(), held.year()));
    }

    private String held(Obligation.Held held) {
        String when = Dates.longDate(held.on(), locale);
        return held.year() == null ? say.heldOn(when, held.by()) : say.heldFor(held.year().toString(), when, held.by());
    }

    private static String kind(Obligation one) {
        if (one.overdue()) {
            return "bad";
        }
        return switch (one.applies()) {
            case YES -> one.held() != null ? "good" : "note";
            case TO_CHECK -> "warn";
            case NO -> "idle";
        };
    }

    private String state(Obligation one) {
        if (one.overdue()) {
            String when = Dates.longDate(one.dueOn(), locale);
            return one.year() == null ? say.overdueSince(when) : say.overdueFor(one.year().toString(), when);
        }
        if (one.applies() == Applies.YES && one.year() != null) {
            return say.dueFor(one.year().toString(), Dates.longDate(one.dueOn(), locale));
        }
        return one.applies() == Applies.YES && one.held() != null ? say.held() : words.messages().applies(one.applies());
    }
}
