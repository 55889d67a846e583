package fr.parvis.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that compose several features. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String homeTitle();

    @Message
    String homeNothing();

    @Message
    String homeNothingWords();

    @Message
    String homeDecide();

    @Message
    String homeLate();

    @Message
    String homeDo();

    @Message
    String homeSeeProjects();

    @Message
    String homeDecideGate(String phase);

    @Message
    String homeRegularise(String phase);

    @Message
    String homeDecideAct();

    @Message
    String homeSubmitted(String when);

    @Message
    String homeDue();

    @Message
    String homeTask();

    @Message
    String homeProject();

    @Message
    String homeAsked(String who);

    @Message
    String homeCountDecide(int count);

    @Message
    String homeCountLate(int count);

    @Message
    String homeCountDo(int count);

    @Message
    String projectsTitle();

    @Message
    String projectsNew();

    @Message
    String projectsNone();

    @Message
    String projectsNoneWords();

    @Message
    String projectsNoneOther();

    @Message
    String columnProject();

    @Message
    String columnTown();

    @Message
    String columnCycle();

    @Message
    String columnPhase();

    @Message
    String columnState();

    @Message
    String columnGate();

    @Message
    String columnLead();

    @Message
    String exportCsv();

    @Message
    String cycle(int number);

    @Message
    String phaseOf(int number);

    @Message
    String lead(String name);

    @Message
    String sponsor(String name);

    @Message
    String sponsorVacant();

    @Message
    String elu(String name);

    @Message
    String eluVacant();

    @Message
    String deliberation(String reference, String when);

    @Message
    String nextGate(String when);

    @Message
    String workingDaysLeft(int days);

    @Message
    String workingDaysLate(int days);

    @Message
    String verdictGood();

    @Message
    String verdictWatch();

    @Message
    String verdictBad();

    @Message
    String verdictWords(String word, int done, int all);

    @Message
    String verdictStart(String word);

    @Message
    String stepsLabel();

    @Message
    String stepDates(String start, String end);

    @Message
    String stepStarted(String start, String end);

    @Message
    String stepFinished(String end);

    @Message
    String stepItems(int done, int all);

    @Message
    String stepItemsComing(int all);

    @Message
    String stepForced();

    @Message
    String stepSlips(int count);

    @Message
    String next(String act);

    @Message
    String nextCycleTitle(int number);

    @Message
    String nextCycleWords();

    @Message
    String nextCycleStart();

    @Message
    String nextCycleLessons();

    @Message
    String nextCycleLessonsHint();

    @Message
    String nextCycleAct(int number);

    @Message
    String nextDecider(String role);

    @Message
    String nextOpen();

    @Message
    String nextBlocked(int count);

    @Message
    String nextBlockedAct(int count);

    @Message
    String nextOther();

    @Message
    String liftedBy(String role);

    @Message
    String liftedBySince(String role, int days);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String reasonForceHint();

    @Message
    String forceWill();

    @Message
    String forceNothing();

    @Message
    String reservation();

    @Message
    String reservationHint();

    @Message
    String reservationDue();

    @Message
    String reservationOwner();

    @Message
    String reservationLead();

    @Message
    String approveWill();

    @Message
    String returnWill();

    @Message
    String reopenWill();

    @Message
    String withdrawWill();

    @Message
    String confirm();

    @Message
    String items();

    @Message
    String itemsDone(int done, int all);

    @Message
    String itemMet();

    @Message
    String itemUnmet();

    @Message
    String itemRecommended();

    @Message
    String itemComputed();

    @Message
    String itemAnswer();

    @Message
    String itemChange();

    @Message
    String itemAnsweredBy(String answer, String who, String when);

    @Message
    String itemEarlier(String answer, String who);

    @Message
    String itemConfirm();

    @Message
    String itemEvidence();

    @Message
    String itemEvidenceHint();

    @Message
    String itemComment();

    @Message
    String itemQuestion();

    @Message
    String itemSave();

    @Message
    String itemsFrozen();

    @Message
    String tasksTitle();

    @Message
    String tasksAll();

    @Message
    String tasksNone();

    @Message
    String columnNumber();

    @Message
    String columnTask();

    @Message
    String columnOwner();

    @Message
    String columnDue();

    @Message
    String vacant();

    @Message
    String late();

    @Message
    String sideSlips();

    @Message
    String sideSlipsNone();

    @Message
    String sideSlip(String from, String to, String cause);

    @Message
    String sideTeam();

    @Message
    String sideLatest();

    @Message
    String sideJournal();

    @Message
    String sideDates();

    @Message
    String sideMove();

    @Message
    String sideMoveNew();

    @Message
    String sideMoveCause();

    @Message
    String sideMoveReason();

    @Message
    String sideMoveFollowing();

    @Message
    String sideMoveSave();

    @Message
    String sideFirst(String when);

    @Message
    String sideSheet();

    @Message
    String footer(String version);

    @Message
    String footerJournal();

    @Message
    String forcedTitle(String phase);

    @Message
    String forcedWords();

    @Message
    String forcedLifted();

    @Message
    String forcedWaived();

    @Message
    String forcedOpen();

    @Message
    String forcedWaive();

    @Message
    String forcedReason();

    @Message
    String forcedAct();

    @Message
    String saidMoved(String act);

    @Message
    String saidAsked(String who);

    @Message
    String saidAskedAlready(String who);

    @Message
    String saidAnswered();

    @Message
    String saidDates();

    @Message
    String saidRegularised();

    @Message
    String saidCycle(String number);

    @Message
    String actOn(String phase);

    @Message
    String navProject();

    @Message
    String navTasks();

    @Message
    String navSheet();

    @Message
    String navJournal();

    @Message
    String trail();

    @Message
    String exemption();

    @Message
    String exemptionWords();

    @Message
    String exemptionPerson();

    @Message
    String exemptionAct();

    @Message
    String saidExempted();

    @Message
    String pastCycles();
}
