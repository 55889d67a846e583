package fr.parvis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood in a database before a migration, and what becomes of it: on both databases, since neither is kind to the other's mistakes. */
class MigrationTest {

    private static final String EMBEDDED = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String SINCE = "timestamp with time zone '2026-03-02 08:00:00+00'";
    private static final String LATER = "timestamp with time zone '2026-04-02 08:00:00+00'";

    /** A town with two departments and two projects. */
    private static final List<String> TOWN = List.of(
            "insert into municipality (id, version, name, siren, insee_code, population, alsace_moselle, created_at) values (1, 0, 'Valmure', '123456782', '13001',"
                    + " 3000, false, " + SINCE + ")",
            person(10), person(11),
            "insert into department (id, version, municipality_id, code, name, head_id) values (20, 0, 1, 'CUL', 'Culture', 10), (21, 0, 1, 'FIN', 'Finances', 10)",
            project(30), project(31),
            "insert into visa_campaign (id, project_id, due_on, launched_by_id, launched_by_name, launched_at) values (40, 30, date '2026-04-01', 11, 'P11', " + SINCE
                    + "), (41, 30, date '2026-04-01', 11, 'P11', " + SINCE + "), (42, 31, date '2026-04-01', 11, 'P11', " + SINCE + ")",
            "insert into visa_request (id, version, campaign_id, department_id, state) values (100, 0, 40, 20, 'REPLACED'), (101, 0, 41, 20, 'OPEN'),"
                    + " (102, 0, 42, 20, 'OPEN'), (103, 0, 40, 21, 'OPEN')");

    /** A file, as in the product: what is opened anew after each migration has forgotten who made its tables. */
    @TempDir
    Path folder;

    private int files;

    @Test
    void aRungOfADepartmentAskedTwiceIsKeptOnceForItsDepartmentAndForEachProject() throws Exception {
        List<String> before = new ArrayList<>(TOWN);
        before.addAll(List.of(step(1, 30, "VISA", 100, SINCE, 10, "REMINDER"), step(2, 30, "VISA", 101, SINCE, 10, "REMINDER"),
                step(3, 30, "VISA", 101, SINCE, 10, "SUPERIOR"), step(4, 31, "VISA", 102, SINCE, 10, "REMINDER"), step(5, 30, "VISA", 103, SINCE, 10, "REMINDER"),
                step(6, 30, "TASK", 100, SINCE, 10, "REMINDER"), step(7, 30, "HEAD_MISSING", 101, SINCE, 0, "REMINDER"),
                step(8, 30, "VISA", 100, LATER, 10, "REMINDER"),
                "insert into ladder_answer (id, step_id, answer, answered_by_id, answered_at) values (1, 6, 'UNDER_WAY', 10, " + SINCE + ")"));
        becomes("38", before, "39", "select id, project_id, kind, subject_id, rung from ladder_step order by id", List.of("1 30 VISA 20 REMINDER",
                "3 30 VISA 20 SUPERIOR", "4 31 VISA 20 REMINDER", "5 30 VISA 21 REMINDER", "6 30 TASK 100 REMINDER", "7 30 HEAD_MISSING 20 REMINDER",
                "8 30 VISA 20 REMINDER"));
    }

    @Test
    void whatADigestHasPassedIsToldAndTheRestStillWaits() throws Exception {
        List<String> before = new ArrayList<>(TOWN);
        before.addAll(List.of("insert into digest (id, person_id, sent_on, waiting, late, told, last_notice_id, written_at) values (1, 10, date '2026-03-02', 1, 0, 2,"
                + " 5, " + SINCE + "), (2, 10, date '2026-03-03', 1, 0, 1, 8, " + SINCE + "), (3, 11, date '2026-03-02', 1, 0, 0, 0, " + SINCE + ")",
                notice(3, 10), notice(5, 10), notice(7, 10), notice(9, 10), notice(4, 11)));
        becomes("39", before, "40", "select id, case when digest_id is null then 'waits' else 'told' end from notice order by id", List.of("3 told", "4 waits",
                "5 told", "7 told", "9 waits"));
        becomes("39", before, "40", "select count(*) from notice n join digest d on d.id = n.digest_id where d.person_id <> n.person_id", List.of("0"));
    }

    @Test
    void whatWasPutToAnApprovalBeforeWasInNobodyElsesName() throws Exception {
        becomes("40", TOWN, "41", "select id, launched_by_id, launched_for_id from visa_campaign order by id", List.of("40 11 null", "41 11 null",
                "42 11 null"));
    }

    @Test
    void approvedMinutesKeepTheNamesThatStandWhenTheyAreKeptForTheFirstTime() throws Exception {
        List<String> before = new ArrayList<>(TOWN);
        before.addAll(List.of("insert into project_cycle (id, project_id, number, starts_on, opened_at) values (50, 30, 1, date '2026-01-05', " + SINCE + ")",
                meeting(60, "APPROVED"), meeting(61, "HELD"),
                "insert into agenda_item (id, meeting_id, place, title, brought_by_id, to_decide) values (70, 60, 1, 'Budget', 10, false), (71, 60, 2, 'Divers', null,"
                        + " false), (72, 61, 1, 'Budget', 10, false)",
                "insert into attendance (id, meeting_id, person_id, guest, presence) values (80, 60, 11, null, 'PRESENT'), (81, 60, null, 'Mme Lune', 'PRESENT'),"
                        + " (82, 61, 11, null, 'PRESENT')"));
        becomes("45", before, "46", "select id, approved_project, approved_town from meeting order by id", List.of("60 Ouvrir Valmure", "61 null null"));
        becomes("45", before, "46", "select id, brought_by_name from agenda_item order by id", List.of("70 P10", "71 null", "72 null"));
        becomes("45", before, "46", "select id, name, guest from attendance order by id", List.of("80 P11 null", "81 null Mme Lune", "82 null null"));
    }

    @Test
    void whoeverWasNamedForAPhaseOrADepartmentDoesWhatIsToBeDoneThere() throws Exception {
        List<String> before = new ArrayList<>(TOWN);
        before.add("insert into interlocutor (id, project_id, phase, department_id, person_id) values (90, 30, 'SCOPING', null, 10), (91, 30, null, 20, 11)");
        becomes("47", before, "48", "select id, phase, department_id, person_id, letters from interlocutor order by id", List.of("90 SCOPING null 10 R",
                "91 null 20 11 R"));
    }

    @Test
    void aLegalCheckWasBegunWithItsFirstAnswerOrWhenItWasOpened() throws Exception {
        List<String> before = new ArrayList<>(TOWN);
        before.addAll(List.of(dataset(90), dataset(91), "insert into legal_check (id, version, dataset_id, questions, state, changed_by_name, changed_at) values"
                + " (92, 0, 90, '2026.1', 'SIGNED', 'P11', " + LATER + "), (93, 0, 91, '2026.1', 'OPEN', 'P11', " + LATER + ")",
                "insert into legal_answer (id, check_id, question, answer, answered_by_name, answered_at) values (94, 92, 'J01', 'YES', 'P11', " + SINCE
                        + "), (95, 92, 'J02', 'YES', 'P11', " + LATER + ")"));
        becomes("50", before, "51", "select id, case when begun_at = " + SINCE + " then 'answered' when begun_at = " + LATER + " then 'opened' end from legal_check"
                + " order by id", List.of("92 answered", "93 opened"));
    }

    @Test
    void whatWasLeftAtATaskOfTheCycleBeforeAndASurveyThatOutlivedItsGateArePutRight() throws Exception {
        List<String> before = new ArrayList<>(TOWN);
        before.addAll(List.of("insert into project_cycle (id, project_id, number, starts_on, opened_at) values (50, 30, 1, date '2026-01-05', " + SINCE
                + "), (51, 30, 2, date '2026-06-05', " + LATER + ")", task(200, 50, "Action", "CANCELLED", null), task(201, 51, "Action", "OPEN", 200L),
                task(202, 51, "Réexaminer les jeux refusés ou fermés (2) : A, B", "OPEN", null), task(203, 50, "Faite", "DONE", null),
                "insert into meeting (id, version, project_id, municipality_id, kind, title, meets_on, state, convened_by_name, changed_at, changed_by_name) values"
                        + " (60, 0, 30, 1, 'STEERING', 'COPIL', date '2026-03-02', 'HELD', 'P10', " + SINCE + ", 'P10')",
                "insert into agenda_item (id, meeting_id, place, title, to_decide, task_id) values (70, 60, 1, 'Action', false, 200)",
                "insert into follow_up (id, project_id, meeting_id, task_id, title, recorded_at) values (71, 30, 60, 200, 'Action', " + SINCE
                        + "), (72, 30, 60, 203, 'Faite', " + SINCE + ")",
                "insert into task_comment (id, task_id, municipality_id, author_id, author_name, words, written_at) values (73, 200, 1, 10, 'P10', 'Oui', " + SINCE + ")",
                "insert into document (id, version, municipality_id, project_id, title, attached_kind, attached_id, latest) values (74, 0, 1, 30, 'Devis', 'TASK', 200, 1),"
                        + " (75, 0, 1, 30, 'Preuve', 'CHECK', 200, 1)",
                "insert into phase (id, version, project_id, cycle_id, municipality_id, code, state, attempt, planned_start_on, planned_end_on, forced) values"
                        + " (80, 0, 30, 50, 1, 'REVIEW', 'DONE', 1, date '2026-05-01', date '2026-06-01', false),"
                        + " (81, 0, 30, 51, 1, 'REVIEW', 'ACTIVE', 1, date '2027-05-01', date '2027-06-01', false)", survey(82, 50), survey(83, 51),
                "insert into survey_sheet (id, survey_id, secret) values (84, 82, 'a'), (85, 83, 'b')"));
        becomes("51", before, "52", """
                select 'agenda ' || task_id from agenda_item union all select 'comment ' || task_id from task_comment
                union all select 'document ' || attached_kind || ' ' || attached_id from document
                union all select 'followed ' || task_id from follow_up union all select 'key ' || id || ' ' || request_key from task where request_key is not null
                union all select 'survey ' || id from survey where ended_on is not null
                union all select 'secret ' || id from survey_sheet where secret is not null order by 1""",
                List.of("agenda 201", "comment 201", "document CHECK 200", "document TASK 201", "followed 201", "followed 203", "key 202 review/examine-again",
                        "secret 85", "survey 82"));
    }

    private static String task(long id, long cycle, String title, String state, Long carriedFrom) {
        return "insert into task (id, version, project_id, cycle_id, municipality_id, phase, number, title, state, origin, carried_from_id, created_at, changed_at,"
                + " changed_by_name, state_since) values (" + id + ", 0, 30, " + cycle + ", 1, 'REVIEW', " + id + ", '" + title + "', '" + state + "', 'ADDED', "
                + carriedFrom + ", " + SINCE + ", " + SINCE + ", 'P11', " + SINCE + ")";
    }

    private static String survey(long id, long cycle) {
        return "insert into survey (id, version, project_id, cycle_id, municipality_id, questions, closes_on, anonymous, opened_by_name, opened_at) values (" + id
                + ", 0, 30, " + cycle + ", 1, '2026.1', date '2199-01-01', true, 'P11', " + SINCE + ")";
    }

    private static String dataset(long id) {
        return "insert into dataset (id, version, project_id, municipality_id, department_id, number, origin, created_by_name, created_at, changed_by_name, changed_at,"
                + " search_words, title, openness, withheld, dpo_opinion, legal_outcome, visa, status) values (" + id + ", 0, 30, 1, 20, 'CUL-00" + id
                + "', 'ADDED', 'P11', " + SINCE + ", 'P11', " + SINCE + ", '', 'Jeu', 'OPEN', false, 'NONE', 'NONE', 'NONE', 'TO_QUALIFY')";
    }

    /** With these rows at one version, migrated to the next, the question is answered so; and every later migration runs as well. */
    private void becomes(String from, List<String> rows, String to, String question, List<String> answer) throws SQLException, IOException {
        assertEquals(answer, migrated(String.format(EMBEDDED, folder.resolve("parvis" + ++files).toAbsolutePath()), "", from, rows, to, question), "embedded");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start()) {
            assertEquals(answer, migrated(server.getJdbcUrl("postgres", "postgres"), "postgres", from, rows, to, question), "PostgreSQL");
        }
    }

    private static List<String> migrated(String url, String user, String from, List<String> rows, String to, String question) throws SQLException {
        migrate(url, user, from);
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, ""); Statement statement = connection.createStatement()) {
            for (String row : rows) {
                statement.execute(row);
            }
            migrate(url, user, to);
            try (ResultSet result = statement.executeQuery(question)) {
                while (result.next()) {
                    List<String> columns = new ArrayList<>();
                    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                        columns.add(String.valueOf(result.getString(column)));
                    }
                    found.add(String.join(" ", columns));
                }
            }
        }
        migrate(url, user, "latest");
        return found;
    }

    private static void migrate(String url, String user, String to) {
        Flyway.configure().dataSource(url, user, "").locations("classpath:db/migration/common").target(to).load().migrate();
    }

    private static String person(long id) {
        return "insert into person (id, version, name, email, session_epoch, active, created_at) values (" + id + ", 0, 'P" + id + "', 'p" + id
                + "@valmure.example', 0, true, " + SINCE + ")";
    }

    private static String project(long id) {
        return "insert into project (id, version, municipality_id, title, method_version, town_size, cycle_number, starts_on, lead_id, lead_attached, created_at)"
                + " values (" + id + ", 0, 1, 'Ouvrir', '2026.1', 'SMALL', 1, date '2026-01-05', 11, true, " + SINCE + ")";
    }

    private static String step(long id, long project, String kind, long subject, String since, long holder, String rung) {
        return "insert into ladder_step (id, municipality_id, project_id, kind, subject_id, since, holder_id, rung, climbed_at) values (" + id + ", 1, " + project
                + ", '" + kind + "', " + subject + ", " + since + ", " + holder + ", '" + rung + "', " + since + ")";
    }

    private static String meeting(long id, String state) {
        return "insert into meeting (id, version, project_id, cycle_id, municipality_id, kind, title, meets_on, state, convened_by_name, created_at, changed_at,"
                + " changed_by_name) values (" + id + ", 0, 30, 50, 1, 'STEERING', 'COPIL', date '2026-03-02', '" + state + "', 'P10', " + SINCE + ", " + SINCE + ", 'P10')";
    }

    private static String notice(long id, long person) {
        return "insert into notice (id, person_id, municipality_id, kind, subject, words, path, mailed, written_at) values (" + id + ", " + person
                + ", 1, 'VISA_DECIDED', 'Décidé', 'Mots', '/visas/1', false, " + SINCE + ")";
    }
}
