package fr.parvis.task.web;

import fr.parvis.journal.JournalQueries;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskRefusal;
import fr.parvis.task.Tasks;
import fr.parvis.task.TimelineMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The dates that a timeline moves, each through the one door it has: {@link Tasks} for due dates, {@link PhaseCalendar} for gates. */
@RequestScoped
class TimelineDates {

    /** What is said with a move; {@code followingToo} counts for gates. */
    record Said(LocalDate to, SlipCause cause, String why, boolean followingToo) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Methods methods;

    @Inject
    Tasks tasks;

    @Inject
    PhaseCalendar calendar;

    @Inject
    JournalQueries journal;

    @Inject
    TaskAnswers answers;

    /** What there is to say before this date moves; nothing where it is not of this project. */
    Optional<TimelineQuestion> question(Project project, TimelineMove move) {
        Locale locale = languages.locale();
        TimelineMessages say = Words.in(TimelineMessages.class, locale);
        Function<LocalDate, String> words = day -> day == null ? "–" : Dates.longDate(day, locale);
        if (move.kind() == TimelineMove.Kind.TASK) {
            return task(project, move).map(task -> TimelineQuestion.of(task, say.dueName(task.reference()),
                    say.askTask(task.reference(), TaskQueries.title(methods, project.methodVersion, task.template, task.title, locale)), words));
        }
        return phase(project, move).map(phase -> {
            String name = Words.in(MethodMessages.class, locale).phase(phase.code());
            return TimelineQuestion.of(phase, say.gateName(name), say.askPhase(name), words);
        });
    }

    /** The same for a reader who may move it; nothing for others, and where it is over. */
    Optional<TimelineQuestion> offered(Project project, TimelineMove move) {
        boolean theirs = move.kind() == TimelineMove.Kind.TASK ? task(project, move).filter(task -> task.state().isOpen() && task.isActedOnBy(signedIn.actor())).isPresent()
                : phase(project, move).filter(phase -> phase.state() != PhaseState.DONE && project.isRunBy(signedIn.actor())).isPresent();
        return theirs ? question(project, move) : Optional.empty();
    }

    /** Moves it, or says why not: errors of the problem are at {@code to} and {@code cause}. */
    Optional<Problem> move(Project project, TimelineMove move, Said said) {
        if (move.kind() == TimelineMove.Kind.PHASE) {
            Phase phase = phase(project, move).orElseThrow();
            PhaseCalendar.Result result = calendar.move(phase, new PhaseCalendar.Request(move.version(), said.to(), said.cause(), said.why(), said.followingToo()), signedIn.actor());
            return result == PhaseCalendar.Result.MOVED ? Optional.empty() : Optional.of(refused(result, phase));
        }
        try {
            tasks.change(task(project, move).orElseThrow(), move.version(), TaskChange.toDate(said.to(), said.cause(), said.why()), signedIn.actor());
            return Optional.empty();
        } catch (TaskRefusal.Refused refused) {
            return Optional.of(answers.problem(refused.refusal()));
        }
    }

    private Problem refused(PhaseCalendar.Result result, Phase phase) {
        Locale locale = languages.locale();
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        ProjectMessages project = Words.in(ProjectMessages.class, locale);
        return switch (result) {
            case NOT_YOU -> Problems.notAllowed(project.mayNotChange(), locale).problem();
            case STALE -> Problem.of(412).type("stale").title(say.titleStale()).detail(journal.about(phase.project.id, "phase", List.of(phase.id), Instant.EPOCH).stream().findFirst()
                    .map(line -> Words.in(TimelineMessages.class, locale).phaseStale(line.signature(locale), Dates.longInstant(line.at(), locale))).orElseGet(say::staleUnknown));
            case DONE_ALREADY -> Problem.of(409).type("not-from-here").title(say.titleNotFromHere()).detail(say.phaseDone());
            case CAUSE_MISSING -> field("cause", project.causeMissing());
            case BACKWARDS -> field("to", say.datesBackwards());
            case OVERLAPS -> field("to", say.datesOverlap());
            case MOVED -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private static Problem field(String name, String words) {
        return Problem.of(422).type("invalid").title(words).detail(words).error("/" + name, "invalid", words);
    }

    private Optional<Task> task(Project project, TimelineMove move) {
        return Task.visible(signedIn.actor(), move.id()).filter(task -> task.project.id.equals(project.id));
    }

    private Optional<Phase> phase(Project project, TimelineMove move) {
        return Phase.visible(signedIn.actor(), move.id()).filter(phase -> phase.project.id.equals(project.id));
    }
}
