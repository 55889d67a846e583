package fr.parvis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.notification.LadderSender;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a page costs does not grow with the number of towns: no statement reads a table of all towns from end to end. The embedded database says how it
 * would answer each, and weighs an index against a table in the same way whether that is full or nearly empty (H2, EXPLAIN and QUERY_STATISTICS).
 */
@QuarkusTest
class QueryPlanTest {

    /** The hours that towns chose for their digest: read whole once a stroke, as it looks at every town. */
    private static final Set<String> WHOLE = Set.of("digest_time");

    private static final Pattern SCAN = Pattern.compile("public\\.(\\w+)\\.tableScan");

    @Inject
    AgroalDataSource database;

    @Inject
    LadderSender ladders;

    @Test
    void noPageReadsATableOfAllTownsFromEndToEnd() throws SQLException {
        FilledProject project = FilledProject.make("Tout par un index");
        Visitor lead = Visitor.signedIn("lead");
        Visitor admin = Visitor.signedIn("admin");
        Visitor head = Visitor.signedIn("head");
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("set query_statistics_max_entries 5000");
            sql.execute("set query_statistics true");
            try {
                for (String address : project.read()) {
                    if (address.startsWith("/api/")) {
                        Api.LEAD.asks().get(address);
                        Api.ADMIN.asks().get(address);
                    } else {
                        lead.get(address);
                        admin.get(address);
                    }
                }
                for (String view : List.of("board", "timeline")) {
                    lead.get("/projects/" + project.id("projects") + "/tasks?view=" + view).then().statusCode(200);
                }
                for (String address : List.of("/", "/handover", "/visas/" + project.id("visas"), "/search?q=accueil")) {
                    head.get(address).then().statusCode(200);
                }
                ladders.climbDue();
                Set<String> asked = asked(sql);
                assertTrue(asked.size() > 200, "what the pages ask is seen: " + asked.size());
                assertEquals(List.of(), scans(connection, asked));
                assertEquals(List.of(), readToTheEnd(connection, asked));
            } finally {
                sql.execute("set query_statistics false");
            }
        }
    }

    private static Set<String> asked(Statement sql) throws SQLException {
        Set<String> asked = new LinkedHashSet<>();
        try (ResultSet rows = sql.executeQuery("select sql_statement from information_schema.query_statistics")) {
            while (rows.next()) {
                String one = rows.getString(1);
                if (one.startsWith("select ") && !one.contains("information_schema")) {
                    asked.add(one);
                }
            }
        }
        return asked;
    }

    /** The pages of a history that is read whole before its last lines are shown: the longer it is, the slower. */
    private static List<String> readToTheEnd(Connection connection, Set<String> asked) throws SQLException {
        List<String> pages = asked.stream().filter(one -> one.contains("from journal_entry ") && one.contains(" order by ") && one.contains(" desc")
                && one.contains("fetch first")).toList();
        assertTrue(!pages.isEmpty(), "a page of the history is asked for");
        List<String> whole = new ArrayList<>();
        for (String one : pages) {
            if (!plan(connection, one).contains("index sorted")) {
                whole.add("\n" + one);
            }
        }
        return whole;
    }

    private static String plan(Connection connection, String asked) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain " + asked)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, null);
            }
            try (ResultSet plan = explain.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }

    private static List<String> scans(Connection connection, Set<String> asked) throws SQLException {
        List<String> scans = new ArrayList<>();
        for (String one : asked) {
            Matcher scan = SCAN.matcher(plan(connection, one));
            Set<String> tables = new TreeSet<>();
            while (scan.find()) {
                tables.add(scan.group(1));
            }
            tables.removeAll(WHOLE);
            if (!tables.isEmpty()) {
                scans.add("\n" + tables + " " + one);
            }
        }
        return scans;
    }
}
