package fr.parvis.desk.web;

import fr.parvis.desk.DeskMessages;
import fr.parvis.desk.ProjectDesk.Contents;
import fr.parvis.desk.ProjectDesk.Forced;
import fr.parvis.desk.web.ProjectView.ForcedGate;
import fr.parvis.desk.web.ProjectView.Move;
import fr.parvis.desk.web.ProjectView.NextCycle;
import fr.parvis.desk.web.ProjectView.NextStep;
import fr.parvis.desk.web.ProjectView.Point;
import fr.parvis.method.MethodMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.MoveOption;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.Regularisation;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The next-step box: the main move with everything that blocks it, and the other moves. Draws only what the door offers. */
@ApplicationScoped
class NextStepViews {

    private static final Set<PhaseMove> FORWARD = EnumSet.of(PhaseMove.START, PhaseMove.SUBMIT, PhaseMove.APPROVE);

    NextStep view(Contents contents, Actor actor, Draft draft, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        PhaseMessages phase = Words.in(PhaseMessages.class, locale);
        List<Move> others = new ArrayList<>();
        MoveOption main = null;
        if (!contents.cycleDone()) {
            for (MoveOption option : contents.inHand().options()) {
                if (FORWARD.contains(option.move())) {
                    main = option;
                } else if (option.mine()) {
                    others.add(move(contents, contents.inHand().row(), option, draft, locale));
                }
            }
        }
        if (contents.finished() != null) {
            contents.finished().options().stream().filter(option -> option.mine() && option.open())
                    .forEach(option -> others.add(move(contents, contents.finished().row(), option, draft, locale)));
        }
        if (main == null) {
            return new NextStep(say.nextCycleTitle(contents.row().cycle() + 1), null, null, List.of(), others,
                    new NextCycle(contents.row().cycle() + 1, contents.turn().next().startsOn(), contents.turn().next().lessons()));
        }
        return new NextStep(say.next(phase.move(main.move())),
                say.nextDecider(Words.in(PeopleMessages.class, locale).role(main.move() == PhaseMove.SUBMIT ? Role.DGS : main.move().role())),
                move(contents, contents.inHand().row(), main, draft, locale),
                main.blockers().stream().map(blocker -> obstacle(contents, blocker, actor, locale)).toList(), others, null);
    }

    private static Move move(Contents contents, PhaseRow row, MoveOption option, Draft draft, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        PhaseMove move = option.move();
        String will = switch (move) {
            case APPROVE -> say.approveWill();
            case RETURN -> say.returnWill();
            case REOPEN -> say.actOn(Words.in(MethodMessages.class, locale).phase(row.phase())) + ". " + say.reopenWill();
            case WITHDRAW -> say.withdrawWill();
            case FORCE -> missing(contents).isEmpty() ? say.forceNothing() : say.forceWill();
            case START, SUBMIT -> null;
        };
        String reason = move.shortestReason() > 0 ? "required" : move == PhaseMove.APPROVE ? "optional" : "none";
        return new Move(row.id(), row.version(), row.id() == contents.inHand().row().id() ? contents.inHand().gateHash() : "", move.name(),
                Words.in(PhaseMessages.class, locale).move(move), option.open(), option.mine(), will, reason,
                move == PhaseMove.FORCE ? say.reasonForceHint() : say.reasonHint(),
                move == PhaseMove.FORCE ? missing(contents).stream().map(blocker -> blocker.message(locale)).toList() : List.of(),
                move == PhaseMove.APPROVE, draft.of("move:" + move));
    }

    private static List<Blocker> missing(Contents contents) {
        return contents.inHand().gate().stream().filter(ConditionResult::blocks).map(ConditionResult::blocker).toList();
    }

    /** Who can lift it is said to everybody; who can lift it here and now gets the way there, others the button that asks. */
    private static Obstacle obstacle(Contents contents, Blocker blocker, Actor actor, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        String role = Words.in(PeopleMessages.class, locale).role(blocker.liftedBy());
        long town = contents.project().municipalityId();
        boolean mine = blocker.liftedBy() == Role.LEAD ? contents.project().isLedBy(actor) : actor.has(town, blocker.liftedBy());
        boolean asks = contents.project().isRunBy(actor) || actor.has(town, Role.ELU);
        String detail = blocker.since() == null ? say.liftedBy(role) : say.liftedBySince(role, Math.max(0,
                new WorkingDays(contents.project().municipality.alsaceMoselle)
                        .between(blocker.since().atZone(Clocks.PARIS).toLocalDate(), contents.today())));
        boolean answerable = blocker.condition() != null && contents.project().isRunBy(actor);
        return new Obstacle(blocker.key(), blocker.message(locale), detail,
                mine || answerable && blocker.fixAt().contains("#") ? blocker.fixAt() : null,
                asks ? "/phases/" + contents.inHand().row().id() + "/requests" : null);
    }

    List<ForcedGate> forced(Contents contents, Locale locale) {
        return contents.forced().stream().map(forced -> forced(forced, locale)).toList();
    }

    private static ForcedGate forced(Forced forced, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        List<Point> points = forced.points().stream().map(point -> new Point(point.blocker().id, point.blocker().message(locale),
                state(point, say), point.settled())).toList();
        return new ForcedGate(forced.row().id(), say.forcedTitle(Words.in(MethodMessages.class, locale).phase(forced.row().phase())), points,
                forced.mine());
    }

    private static String state(Regularisation.Point point, DeskMessages say) {
        return point.lifted() ? say.forcedLifted() : point.blocker().waived() ? say.forcedWaived() : say.forcedOpen();
    }
}
