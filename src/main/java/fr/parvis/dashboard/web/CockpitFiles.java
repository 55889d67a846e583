package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Chase;
import fr.parvis.dashboard.Cockpit;
import fr.parvis.dashboard.CockpitMessages;
import fr.parvis.ledger.WaitKind;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The lists of the cockpit as files. */
final class CockpitFiles {

    private CockpitFiles() {
    }

    /** @param list {@code chases} or {@code moved}; null for the workload */
    static ListFile of(String list, String format, Project project, Cockpit cockpit, Supplier<CockpitView> view, Locale locale) {
        if (list == null) {
            return workload(format, project, cockpit, locale);
        }
        return switch (list) {
            case "chases" -> chases(format, project, cockpit, locale);
            case "moved" -> moved(format, project, view.get(), locale);
            default -> throw Problems.notFound(locale);
        };
    }

    private static ListFile chases(String format, Project project, Cockpit cockpit, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        WaitMessages waits = Words.in(WaitMessages.class, locale);
        ListFile list = new ListFile(format, "relances-projet-" + project.id, waits.columnKind(), waits.columnWhat(), waits.columnHolder(), waits.columnDays(),
                waits.columnSince(), waits.columnDue(), say.columnLate(), say.columnReminded());
        cockpit.chases().forEach(one -> list.row(one.kind() == Chase.Kind.QUESTIONNAIRE ? say.questionnaire() : waits.kind(WaitKind.valueOf(one.kind().name())),
                one.title().in(locale), one.personId() == null ? say.vacant() : one.person(), one.waited(), one.since(), one.dueOn(), one.late(),
                one.reminded()));
        return list;
    }

    private static ListFile moved(String format, Project project, CockpitView view, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        ListFile list = new ListFile(format, "reports-projet-" + project.id, say.columnDate(), say.columnTimes(), say.columnFirst(), say.columnNow(),
                say.columnCauses(), say.columnReason());
        view.slips().moved().forEach(one -> list.row(one.title(), one.times(), one.first(), one.now(), one.causes(), one.reason()));
        return list;
    }

    private static ListFile workload(String format, Project project, Cockpit cockpit, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        List<String> header = new ArrayList<>(List.of(say.columnPerson(), say.columnLate()));
        cockpit.load().weeks().forEach(week -> header.add(week.toString()));
        header.addAll(List.of(say.columnLater(), say.columnUndated(), say.columnTotal()));
        ListFile list = new ListFile(format, "charge-projet-" + project.id, header);
        cockpit.load().loads().forEach(load -> {
            List<Object> cells = new ArrayList<>(List.of(load.person() == null ? say.vacant() : load.person(), load.late()));
            cells.addAll(load.byWeek());
            cells.addAll(List.of(load.later(), load.undated(), load.total()));
            list.row(cells.toArray());
        });
        return list;
    }
}
