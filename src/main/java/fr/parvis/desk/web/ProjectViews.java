package fr.parvis.desk.web;

import fr.parvis.desk.DeskMessages;
import fr.parvis.desk.ProjectDesk.Contents;
import fr.parvis.desk.web.ProjectView.ContactLines;
import fr.parvis.desk.web.ProjectView.Gate;
import fr.parvis.desk.web.ProjectView.Header;
import fr.parvis.desk.web.ProjectView.Side;
import fr.parvis.desk.web.ProjectView.SlipLine;
import fr.parvis.desk.web.ProjectView.Step;
import fr.parvis.desk.web.ProjectView.Told;
import fr.parvis.journal.Narration;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.phase.StatedVerdict;
import fr.parvis.phase.Verdict;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.ContactWords;
import fr.parvis.project.Foretold;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.ProjectQueries.ProjectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the contents of the project page into words. */
@ApplicationScoped
class ProjectViews {

    @Inject
    Methods methods;

    @Inject
    Narration narration;

    @Inject
    NextStepViews nextSteps;

    @Inject
    ItemViews items;

    @Inject
    Foretold foretold;

    ProjectView view(Contents contents, Actor actor, Draft draft, Locale locale) {
        return new ProjectView(header(contents, actor, locale),
                contents.phases().stream().map(phase -> step(contents, phase, locale)).toList(),
                nextSteps.view(contents, actor, draft, locale), items.view(contents, actor, draft, locale),
                side(contents, actor, locale));
    }

    private Header header(Contents contents, Actor actor, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        ProjectRow row = contents.row();
        PhaseRow now = contents.inHand().row();
        List<String> facts = new ArrayList<>(List.of(row.municipalityName(), say.cycle(row.cycle()), say.phaseOf(now.phase().ordinal() + 1),
                say.lead(row.leadName()), row.sponsorName() == null ? say.sponsorVacant() : say.sponsor(row.sponsorName()),
                row.eluName() == null ? say.eluVacant() : say.elu(row.eluName())));
        if (contents.project().deliberationNumber != null && contents.project().deliberationOn != null) {
            facts.add(say.deliberation(contents.project().deliberationNumber, Dates.longDate(contents.project().deliberationOn, locale)));
        }
        if (now.state() != PhaseState.DONE) {
            facts.add(say.nextGate(Dates.longDate(now.plannedEndOn(), locale)) + ", " + daysLeft(contents, now.plannedEndOn(), say));
        }
        if (now.state() == PhaseState.IN_REVIEW) {
            foretold.of(contents.project(), "GATE", now.id(), locale).ifPresent(facts::add);
        }
        StatedVerdict verdict = verdict(contents);
        return new Header(row.id(), row.title(), look(verdict.shown()), words(verdict, locale), facts, contents.project().isRunBy(actor),
                actor.has(contents.project().municipalityId(), Role.DGS, Role.ELU));
    }

    private static String daysLeft(Contents contents, LocalDate gate, DeskMessages say) {
        int days = new WorkingDays(contents.project().municipality.alsaceMoselle).between(contents.today(), gate);
        return days < 0 ? say.workingDaysLate(-days) : say.workingDaysLeft(days);
    }

    private static StatedVerdict verdict(Contents contents) {
        return new StatedVerdict(Milestones.of(contents.phases(), !contents.forced().isEmpty(),
                contents.inHand().tasks().stream().anyMatch(task -> task.lateOn(contents.today())), contents.today()), contents.said());
    }

    static String look(Verdict verdict) {
        return switch (verdict) {
            case LATE -> "bad";
            case WATCH -> "warn";
            case ON_TRACK -> "good";
        };
    }

    /** «À surveiller : 3 jalons tenus sur 4», or what is said in its place, by whom and when. */
    private static String words(StatedVerdict verdict, Locale locale) {
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        Milestones computed = verdict.computed();
        if (verdict.said() != null) {
            return say.verdictBy(say.verdict(verdict.shown()), verdict.said().by(), Dates.longInstant(verdict.said().at(), locale),
                    say.verdict(computed.verdict()));
        }
        return say.verdictBecause(say.verdict(verdict.shown()),
                computed.due() == 0 ? say.verdictStart() : say.verdictKept(computed.kept(), computed.due()));
    }

    private Step step(Contents contents, PhaseRow phase, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        boolean current = phase.id() == contents.inHand().row().id();
        String kind = phase.state() == PhaseState.DONE ? "done" : current ? "current" : "coming";
        int required = (int) methods.version(contents.project().methodVersion).conditions(phase.phase()).stream()
                .filter(condition -> condition.required()).count();
        String conditions;
        if (phase.state() == PhaseState.DONE) {
            conditions = phase.forced() ? say.stepForced() : say.stepItems(required, required);
        } else if (current) {
            int met = (int) contents.inHand().gate().stream().filter(result -> result.condition().required() && result.met()).count();
            conditions = say.stepItems(met, required);
        } else {
            conditions = say.stepItemsComing(required);
        }
        return new Step(kind, Words.in(MethodMessages.class, locale).phase(phase.phase()),
                Words.in(PhaseMessages.class, locale).state(phase.state()), dates(phase, say, locale),
                phase.slips() == 0 ? conditions : conditions + " · " + say.stepSlips((int) phase.slips()));
    }

    private static String dates(PhaseRow phase, DeskMessages say, Locale locale) {
        if (phase.doneOn() != null) {
            return say.stepFinished(Dates.shortDate(phase.doneOn(), locale));
        }
        if (phase.startedOn() != null) {
            return say.stepStarted(Dates.shortDate(phase.startedOn(), locale), Dates.shortDate(phase.plannedEndOn(), locale));
        }
        return say.stepDates(Dates.shortDate(phase.plannedStartOn(), locale), Dates.shortDate(phase.plannedEndOn(), locale));
    }

    private Side side(Contents contents, Actor actor, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        PhaseRow now = contents.inHand().row();
        boolean movable = now.state() != PhaseState.DONE && contents.project().isRunBy(actor);
        List<SlipLine> slips = contents.around().slips().stream().map(slip -> new SlipLine(
                say.sideSlip(Dates.shortDate(slip.fromOn(), locale), Dates.shortDate(slip.toOn(), locale),
                        Words.in(ProjectMessages.class, locale).cause(slip.cause())),
                slip.reason())).toList();
        List<Told> latest = contents.around().latest().stream()
                .map(line -> new Told(narration.tell(line, locale), line.signature(locale), line.reason(), line.at())).toList();
        return new Side(new Gate(now.id(), now.version(), now.plannedEndOn(), now.committedEndOn(), now.committedEndOn() != null, movable),
                contents.turn().lessons(), slips, contents.around().team(), new ContactLines(ContactWords.phase(contents.around().contacts(), now.phase(), locale),
                        ContactWords.vacantAt(contents.around().contacts(), now.phase(), locale)), latest, nextSteps.forced(contents, locale));
    }
}
