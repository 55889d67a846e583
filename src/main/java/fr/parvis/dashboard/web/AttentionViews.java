package fr.parvis.dashboard.web;


import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.Watch;
import fr.parvis.dashboard.web.DashboardView.Attention;
import fr.parvis.dashboard.web.DashboardView.Line;
import fr.parvis.dashboard.web.DashboardView.Mine;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.ledger.WaitWords;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what asks for the reader, decisions first, and what for their eye. */
@ApplicationScoped
class AttentionViews {

    private static final int MOST = 7;

    @Inject
    WaitWords words;

    Attention view(Overview seen, Reader reader, Locale locale) {
        List<Wait> mine = reader.plain() ? List.of() : mine(seen, reader);
        return new Attention(mine.stream().limit(MOST).map(wait -> mine(wait, seen, locale)).toList(), Math.max(0, mine.size() - MOST),
                seen.watches().stream().map(watch -> new Line(watch(watch, locale), watch.path())).toList());
    }

    private static List<Wait> mine(Overview seen, Reader reader) {
        Set<Long> deputyOf = seen.departments().stream().map(line -> line.department())
                .filter(one -> one.deputyId() != null && one.deputyId() == reader.actor().personId() || reader.actor().lentDepartments().contains(one.id())).map(one -> one.id()).collect(Collectors.toSet());
        List<Wait> mine = new ArrayList<>(seen.waits().stream().filter(wait -> reader.holds(wait, deputyOf))
                .filter(wait -> wait.kind().decision() || wait.lateOn(seen.today()) || wait.dueOn() == null).map(reader::view).toList());
        mine.sort(Comparator.comparing((Wait wait) -> !wait.kind().decision()).thenComparing(Wait.OLDEST_FIRST));
        return mine;
    }

    private Mine mine(Wait wait, Overview seen, Locale locale) {
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        WaitMessages waits = Words.in(WaitMessages.class, locale);
        List<String> about = new ArrayList<>();
        if (wait.askedBy() != null) {
            about.add(say.mineAskedBy(wait.askedBy()));
        }
        about.add(say.mineSince(wait.heldDays()));
        LocalDate due = wait.dueOn();
        if (due != null) {
            String when = Dates.shortDate(due, locale);
            about.add(wait.lateOn(seen.today()) ? say.mineLate(when) : say.mineDue(when));
        }
        return new Mine(waits.kind(wait.kind()), words.what(wait, seen.project().methodVersion(), locale), String.join(", ", about),
                waits.silence(wait.kind()), wait.lateOn(seen.today()), wait.path(), wait.kind().decision() ? say.mineDecide() : say.mineDo());
    }

    static String watch(Watch watch, Locale locale) {
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        return switch (watch.kind()) {
            case GATE_OVERDUE -> say.watchGateOverdue(phase(watch.phase(), locale), watch.count());
            case GATE_FORCED -> say.watchGateForced(phase(watch.phase(), locale));
            case VACANT_APPROVER -> say.watchVacantApprover(watch.subject(), watch.count());
            case DELEGATION_ENDED -> say.watchDelegationEnded(watch.subject(), watch.count());
            case INTERIM_ENDED -> say.watchInterimEnded(watch.subject(), watch.count());
            case SILENT_DEPARTMENT -> say.watchSilentDepartment(watch.subject(), watch.count());
            case REPORTED -> say.watchReported(watch.count());
            case THIRD_SLIP -> say.watchThirdSlip(watch.subject() == null ? phase(watch.phase(), locale) : watch.subject(), watch.count());
            case OBLIGATIONS_OVERDUE -> say.watchObligationsOverdue(watch.count());
            case UPDATES_OVERDUE -> say.watchUpdatesOverdue(watch.count());
        };
    }

    private static String phase(PhaseCode phase, Locale locale) {
        return Words.in(MethodMessages.class, locale).phase(phase);
    }
}
