package fr.parvis.notification;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static fr.parvis.notification.MailedDecision.HEAD_MAIL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api.Project;
import fr.parvis.Visitor;
import fr.parvis.desk.DecisionKind;
import fr.parvis.people.Person;
import fr.parvis.platform.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What else than a visa is decided from a mail: an opinion by a code, a gate by the full sign-in alone; and the words of the mails. */
@QuarkusTest
class DecisionKindTest {

    private static final String DPO_MAIL = "dpo@demo.parvis.example";
    private static final String DGS_MAIL = "dgs@demo.parvis.example";

    @Inject
    DecisionLinks links;

    @Test
    void theDpoAnswersFromAMailByTheSameVerbAsOnThePage() {
        Project project = LEAD.project("Avis par courriel");
        long dataset = dataset(project);
        String request = LEAD.post("/api/v1/projects/" + project.id() + "/opinions", Map.of("datasetIds", List.of(dataset), "question",
                "Peut-on publier les noms ?")).then().statusCode(201).extract().path("id").toString();
        String link = MailedDecision.link(DPO_MAIL);
        Visitor.anonymous().get(link).then().statusCode(200).body(not(containsString("Peut-on publier")));
        Visitor phone = Visitor.anonymous();
        MailedDecision.letIn(phone, link, DPO_MAIL).then().statusCode(303);
        phone.get(link).then().statusCode(200).body(containsString("Peut-on publier les noms ?")).body(containsString("action=\"" + link + "/decisions\""));
        phone.get("/opinions/requests/" + request).then().statusCode(303);
        phone.post(link + "/decisions", Map.of("outcome", "CONDITIONS")).then().statusCode(422).body(containsString("error-summary"));
        phone.post(link + "/decisions", Map.of("outcome", "CONDITIONS", "words", "Sans les noms.")).then().statusCode(303);
        phone.get(link).then().statusCode(200).body(containsString("Votre décision est enregistrée"));
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("dpoOpinion", equalTo("CONDITIONS"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal").then().body(containsString("depuis un lien reçu par courriel"));
        phone.post(link + "/decisions", Map.of("outcome", "FAVOURABLE")).then().statusCode(410);
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("dpoOpinion", equalTo("CONDITIONS"));
    }

    @Test
    void aQuestionThatChangedOrWasTakenBackIsNotAnsweredUnseen() {
        Project project = LEAD.project("Avis retiré");
        long dataset = dataset(project);
        String request = LEAD.post("/api/v1/projects/" + project.id() + "/opinions", Map.of("datasetIds", List.of(dataset), "question", "Et ceci ?")).then()
                .statusCode(201).extract().path("id").toString();
        String link = MailedDecision.link(DPO_MAIL);
        LEAD.patch("/api/v1/datasets/" + dataset, Map.of("description", "Avec les adresses.")).then().statusCode(200);
        Visitor.signedIn("dpo").get(link).then().statusCode(409).body(containsString("a changé depuis l’envoi"));
        Visitor.signedIn("lead").post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(303);
        Visitor.signedIn("dpo").get(link).then().statusCode(410).body(containsString("la demande a été retirée"));
        Visitor.signedIn("dpo").post(link + "/decisions", Map.of("outcome", "FAVOURABLE")).then().statusCode(410);
    }

    @Test
    void aGateAsksForThePasswordAndNeverForACode() {
        Project project = LEAD.project("Jalon par courriel");
        long phase = project.phases().get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
        String link = QuarkusTransaction.requiringNew().call(() -> links.write(id(DGS_MAIL), DecisionKind.GATE, phase)).orElseThrow().path();
        long mails = MailedDecision.mails(DGS_MAIL);
        Visitor.anonymous().get(link).then().statusCode(303).header("Location", containsString("/sign-in?next=" + link));
        for (String act : new String[] {"/codes", "/sessions", "/decisions"}) {
            Visitor.anonymous().post(link + act, Map.of("code", "123456")).then().statusCode(303);
        }
        assertEquals(mails, MailedDecision.mails(DGS_MAIL));
        Visitor dgs = Visitor.anonymous();
        dgs.post("/sign-in", Map.of("email", DGS_MAIL, "password", Visitor.PASSWORD, "next", link)).then().statusCode(303)
                .header("Location", containsString(link));
        dgs.get(link).then().statusCode(303).header("Location", containsString("/projects/" + project.id()));
        Visitor.signedIn("lead").get(link).then().statusCode(403);
        DGS.move(phase, "APPROVE", null).then().statusCode(200);
        dgs.get(link).then().statusCode(410).body(containsString("c’est déjà fait"));
        assertEquals(true, QuarkusTransaction.requiringNew().call(() -> links.write(id(HEAD_MAIL), DecisionKind.GATE, phase)).isEmpty());
    }

    @Test
    void theWholeTextOfTheMailsInFrench() {
        MailedDecision asked = MailedDecision.ofAVisa("Textes entiers");
        assertEquals("""
                Bonjour Léa Benali,

                Claire Bresson vous demande de lire les lignes de l’inventaire de données de Culture et d’en décider avant le lundi 5 janvier 2099. \
                Rien n’est publié par ce visa.

                Son message_: «_Merci de lire ces lignes._»

                Ouvrir pour décider
                LINK

                Ce lien n’est que pour vous, jusqu’au DAY, et ne décide qu’une fois. L’ouvrir ne décide de rien. WHY
                """, plain("fr"));
        assertEquals("""
                Bonjour Léa Benali,

                Voici le code qui ouvre la décision que vous venez de demander_: CODE. Il tient dix minutes et ne sert qu’une fois.

                Si vous n’avez rien demandé, ne faites rien et ne donnez ce code à personne_: sans lui, le lien n’ouvre rien.
                """, code(asked));
        LEAD.patch("/api/v1/datasets/" + asked.datasets().get(0), Map.of("personalDataLevel", 3)).then().statusCode(200);
        Visitor.anonymous().post(asked.link() + "/renewals", Map.of()).then().statusCode(303);
        assertEquals("""
                Bonjour Léa Benali,

                Vous avez demandé un lien à jour_: il ouvre la décision telle qu’elle se présente maintenant. Le lien précédent ne décide plus de rien.

                Ouvrir pour décider
                LINK

                Ce lien n’est que pour vous, jusqu’au DAY, et ne décide qu’une fois. L’ouvrir ne décide de rien.
                """, plain("fr"));
    }

    @Test
    void theWholeTextOfTheMailsInEnglish() {
        QuarkusTransaction.requiringNew().run(() -> Person.update("language = 'en' where email = ?1", HEAD_MAIL));
        try {
            MailedDecision asked = MailedDecision.ofAVisa("Whole texts");
            assertEquals("""
                    Hello Léa Benali,

                    Claire Bresson asks you to read the lines of Culture in the data inventory and to decide on them by Monday 5 January 2099. \
                    This visa publishes nothing.

                    Their message: “Merci de lire ces lignes.”

                    Open to decide
                    LINK

                    This link is for you alone, until DAY, and decides once. Opening it decides nothing. WHY
                    """, plain("en"));
            assertEquals("""
                    Hello Léa Benali,

                    Here is the code that opens the decision you have just asked for: CODE. It holds for ten minutes and works once.

                    If you asked for nothing, do nothing and give this code to nobody: without it the link opens nothing.
                    """, code(asked));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Person.update("language = null where email = ?1", HEAD_MAIL));
        }
    }

    /** The latest mail to the head with what differs each time under a name, and a mark for spaces that do not break. */
    private static String plain(String language) {
        String text = MailedDecision.latest(HEAD_MAIL).textBody;
        String why = Words.in(MailMessages.class, Post.locale(language)).why();
        return text.replaceAll("http\\S+/decide/[\\w-]{43}", "LINK").replaceAll("jusqu’au .*, et ne", "jusqu’au DAY, et ne")
                .replaceAll("until .*, and decides", "until DAY, and decides").replace(why, "WHY").replaceAll("[\u00a0\u202f]", "_");
    }

    private static String code(MailedDecision asked) {
        Visitor.anonymous().post(asked.link() + "/codes", Map.of()).then().statusCode(303);
        return plain("fr").replaceAll("\\b\\d{6}\\b", "CODE");
    }

    private static long dataset(Project project) {
        return LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Agents par service", "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201).extract().jsonPath().getLong("id");
    }

    private static long id(String email) {
        return Person.withEmail(email).orElseThrow().id;
    }
}
