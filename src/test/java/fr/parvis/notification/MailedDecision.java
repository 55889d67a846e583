package fr.parvis.notification;

import static fr.parvis.Api.LEAD;

import fr.parvis.Api;
import fr.parvis.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visa that the head of a department is asked for by mail, and what is read in that mail. */
public record MailedDecision(Api.Project project, long visa, List<Integer> datasets, String link) {

    public static final String HEAD_MAIL = "head@demo.parvis.example";

    private static final Pattern LINK = Pattern.compile("/decide/([\\w-]+)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    /** Two lines of the head's department, asked for in words of somebody, so that the mail leaves at once. */
    public static MailedDecision ofAVisa(String title) {
        Api.Project project = LEAD.project(title);
        for (String line : List.of("Adhérents du centre culturel", "Fréquentation des lieux culturels")) {
            LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", line, "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        }
        return asked(project);
    }

    public static MailedDecision asked(Api.Project project) {
        var asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-05", "words", "Merci de lire ces lignes.",
                "departmentIds", List.of(LEAD.department("CUL")))).then().statusCode(201).extract().jsonPath();
        return new MailedDecision(project, asked.getLong("items[0].id"), asked.getList("items[0].lines.datasetId"), link(HEAD_MAIL));
    }

    public String state() {
        return LEAD.get("/api/v1/visas/" + visa).getString("state");
    }

    /** Everything a decision would change, in one text. */
    public String stands() {
        return LEAD.get("/api/v1/visas/" + visa).prettify() + LEAD.get("/api/v1/projects/" + project.id() + "/journal").getString("total");
    }

    public static OutboxMail latest(String email) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.<OutboxMail>find("recipient = ?1 order by id desc", email).firstResult());
    }

    public static long mails(String email) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("recipient", email));
    }

    /** The path in the latest mail. */
    public static String link(String email) {
        return found(LINK, email, 0);
    }

    public static String code(String email) {
        return found(CODE, email, 1);
    }

    private static String found(Pattern what, String email, int group) {
        String text = latest(email).textBody;
        Matcher found = what.matcher(text);
        if (!found.find()) {
            throw new AssertionError("Not in the latest mail to " + email + ": " + text);
        }
        return found.group(group);
    }

    /** Asks for a code and types it. */
    public static Response letIn(Visitor visitor, String link, String email) {
        visitor.post(link + "/codes", Map.of()).then().statusCode(303);
        return visitor.post(link + "/sessions", Map.of("code", code(email)));
    }
}
