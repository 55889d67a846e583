package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.Overview;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables of the dashboard as files. */
final class DashboardFiles {

    private DashboardFiles() {
    }

    static Download departments(Overview overview, String sort, Locale locale) {
        DepartmentTable table = DepartmentTable.of(overview, sort, "", locale);
        List<List<?>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(Arrays.asList(row.name(), row.head(), row.lines(), row.percent(), row.holder(), row.days(), row.next(),
                row.slips(), row.standing())));
        return new Download("tableau-de-bord-projet-" + overview.project().id(), table.headers().stream().map(DashboardView.Header::label).toList(), rows);
    }

    /** @param list {@code trend}, the only one besides that of the departments */
    static Download of(String list, Overview overview, Locale locale) {
        if (!list.equals("trend")) {
            throw Problems.notFound(locale);
        }
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        List<List<?>> rows = new ArrayList<>();
        overview.trend().points().forEach(one -> rows.add(List.of(one.on(), one.open(), one.restricted(), one.closed(), one.undecided())));
        return new Download("evolution-projet-" + overview.project().id(), List.of(say.trendOn(), say.trendOpen(), say.trendRestricted(), say.trendClosed(),
                say.trendUndecided()), rows);
    }
}
