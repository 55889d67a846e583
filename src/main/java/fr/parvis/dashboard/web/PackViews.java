package fr.parvis.dashboard.web;

import fr.parvis.dashboard.AskedFact;
import fr.parvis.dashboard.Comparison;
import fr.parvis.dashboard.ComparisonWords;
import fr.parvis.dashboard.ContestFact;
import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.PackMessages;
import fr.parvis.dashboard.PhaseFact;
import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.Situation;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.web.PackView.Figures;
import fr.parvis.dashboard.web.PackView.Need;
import fr.parvis.dashboard.web.PackView.OfDepartment;
import fr.parvis.dashboard.web.PackView.Position;
import fr.parvis.method.MethodMessages;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a photo, and what moved since the one before, into the words of a committee's pack. */
final class PackViews {

    /** The quarter in hand and the two after it. */
    private static final int WAVES = 3;

    private final Locale locale;
    private final PackMessages say;

    PackViews(Locale locale) {
        this.locale = locale;
        say = Words.in(PackMessages.class, locale);
    }

    /** @param since what is different from the photo before; null for the first */
    PackView view(Snapshot snapshot, Comparison since) {
        Photo photo = snapshot.photo();
        Situation now = photo.stands();
        List<String> moved = since == null ? List.of(say.first()) : ComparisonWords.of(since, DatasetFact::number, locale);
        return new PackView(snapshot.id, snapshot.project.id, photo.project(), photo.town(), meta(photo), photo.takenAt(),
                say.frozen(Dates.longInstant(photo.takenAt(), locale)), snapshot.sha256(), PhaseLine.verdict(now, locale), needs(photo), since == null ? null : say.since(date(since.from().on())), moved, PackDecisions.decided(photo, locale),
                coming(now), figures(now, since), PhaseLine.of(now, locale), departments(now));
    }

    private String meta(Photo photo) {
        String committee = photo.title() == null ? say.committee() : photo.title();
        return photo.heldOn() == null ? committee : say.heldOn(committee, Dates.longDate(photo.heldOn(), locale));
    }

    private List<Need> needs(Photo photo) {
        Situation now = photo.stands();
        List<Need> needs = new ArrayList<>(PackDecisions.toDecide(photo, locale));
        for (PhaseFact phase : now.phases()) {
            if (phase.state() == PhaseState.IN_REVIEW) {
                needs.add(new Need(say.needGate(phase(phase)), say.plannedFor(date(phase.plannedEndOn())), List.of()));
            }
            if (phase.forced() && !phase.regularised()) {
                needs.add(new Need(say.needRegularisation(phase(phase)), null, List.of()));
            }
        }
        Map<Long, DatasetFact> lines = now.facts().datasets().stream().collect(Collectors.toMap(DatasetFact::id, Function.identity()));
        now.contests().forEach(one -> needs.add(contest(one, lines.get(one.datasetId()))));
        now.facts().departments().stream().filter(one -> one.vacant() && now.facts().items(Figure.INVENTORIED, one.id()).size() > 0)
                .forEach(one -> needs.add(new Need(say.needHead(one.name()), say.linesWaiting(now.facts().items(Figure.INVENTORIED, one.id())
                        .size()), List.of())));
        return needs;
    }

    private Need contest(ContestFact one, DatasetFact line) {
        String title = line == null || line.number() == null ? say.needContestHidden() : say.needContest(line.number());
        List<Position> positions = one.leadPosition() == null ? List.of()
                : List.of(new Position(say.departmentSays(), one.departmentPosition(), one.departmentConsequence()),
                        new Position(say.leadSays(), one.leadPosition(), one.leadConsequence()));
        return new Need(title, say.askedBy(one.askedBy(), date(one.askedAt())), positions);
    }

    private List<String> coming(Situation now) {
        List<String> coming = new ArrayList<>();
        LocalDate on = now.facts().on();
        now.phases().stream().filter(phase -> phase.doneOn() == null).forEach(phase -> coming.add(phase.plannedEndOn().isBefore(on)
                ? say.gateLate(phase(phase), date(phase.plannedEndOn())) : say.gateAhead(phase(phase), date(phase.plannedEndOn()))));
        Map<LocalDate, Long> due = now.asked().stream().filter(one -> !one.answered())
                .collect(Collectors.groupingBy(AskedFact::dueOn, TreeMap::new, Collectors.counting()));
        due.forEach((day, count) -> coming.add(day.isBefore(on) ? say.visasLate(count.intValue(), date(day)) : say.visasDue(count.intValue(), date(day))));
        coming.addAll(waves(now, on));
        return coming;
    }

    /** What is promised, quarter by quarter, after what should be public already. */
    private List<String> waves(Situation now, LocalDate on) {
        List<String> promised = now.facts().datasets().stream().filter(one -> one.committed() && !one.isPublic()).map(DatasetFact::wave).toList();
        List<String> waves = new ArrayList<>();
        int late = (int) promised.stream().filter(wave -> wave.compareTo(wave(on)) < 0).count();
        if (late > 0) {
            waves.add(say.wavesLate(late));
        }
        for (int ahead = 0; ahead < WAVES; ahead++) {
            LocalDate quarter = on.plusMonths(3L * ahead);
            waves.add(say.wave(Collections.frequency(promised, wave(quarter)), quarter.get(IsoFields.QUARTER_OF_YEAR), quarter.getYear()));
        }
        return waves;
    }

    private static String wave(LocalDate on) {
        return on.getYear() + "-T" + on.get(IsoFields.QUARTER_OF_YEAR);
    }

    private List<Figures> figures(Situation now, Comparison since) {
        Map<Figure, Integer> after = now.facts().figures();
        Map<Figure, Integer> before = since == null ? Map.of() : since.from().stands().facts().figures();
        return Arrays.stream(Figure.values()).map(figure -> new Figures(Words.in(SnapshotMessages.class, locale).figure(figure), before.get(figure),
                after.get(figure))).toList();
    }

    private List<OfDepartment> departments(Situation now) {
        Map<Long, Map<Figure, Integer>> figures = now.facts().byDepartment();
        Map<Long, AskedFact> asked = now.asked().stream().collect(Collectors.toMap(AskedFact::departmentId, Function.identity()));
        return now.facts().departments().stream().map(one -> {
            Map<Figure, Integer> own = figures.get(one.id());
            String head = one.answers() == null ? say.vacant() : one.answers();
            return new OfDepartment(one.name(), head, own.get(Figure.INVENTORIED), own.get(Figure.SIGNED), own.get(Figure.COMMITTED),
                    own.get(Figure.PUBLISHED), asked(asked.get(one.id())));
        }).toList();
    }

    private String asked(AskedFact one) {
        return one == null ? say.notAsked() : one.answered() ? say.answered() : say.askedFor(Dates.shortDate(one.dueOn(), locale));
    }

    private String phase(PhaseFact phase) {
        return Words.in(MethodMessages.class, locale).phase(phase.code());
    }

    private String date(LocalDate day) {
        return Dates.fullDate(day, locale);
    }

    private String date(Instant at) {
        return date(LocalDate.ofInstant(at, Clocks.PARIS));
    }
}
