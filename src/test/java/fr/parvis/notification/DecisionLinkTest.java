package fr.parvis.notification;

import static fr.parvis.Api.LEAD;
import static fr.parvis.notification.MailedDecision.HEAD_MAIL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Neighbour;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import fr.parvis.people.Accounts;
import fr.parvis.people.Department;
import fr.parvis.people.Person;
import fr.parvis.people.Throttle;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A head decides from a mail; whatever else is done with the link changes nothing and says why. */
@QuarkusTest
class DecisionLinkTest {

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    @Inject
    DecisionLinks links;

    @Inject
    Accounts accounts;

    @Inject
    Neighbour neighbour;

    @Test
    void mailScannersMayOpenTheLinkAsOftenAsTheyLike() {
        MailedDecision asked = MailedDecision.ofAVisa("Analyseurs");
        String before = asked.stands();
        long mails = MailedDecision.mails(HEAD_MAIL);
        for (int times = 0; times < 10; times++) {
            Visitor.anonymous().get(asked.link()).then().statusCode(200).header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store")
                    .header("X-Robots-Tag", containsString("noindex"));
            Visitor.anonymous().asks().head(asked.link()).then().statusCode(200);
        }
        Visitor.anonymous().get(asked.link() + "/decisions").then().statusCode(405);
        Visitor.anonymous().asks().contentType("application/x-www-form-urlencoded").formParam("decision-" + asked.datasets().get(0), "APPROVE")
                .post(asked.link() + "/decisions").then().statusCode(400);
        assertEquals(before, asked.stands());
        assertEquals(mails, MailedDecision.mails(HEAD_MAIL), "no code is mailed by looking");
    }

    @Test
    void whoHoldsTheLinkLearnsNoMoreThanThatADecisionWaits() {
        MailedDecision asked = MailedDecision.ofAVisa("Rien de confidentiel");
        Visitor.anonymous().get(asked.link()).then().body(containsString("h…@demo.parvis.example")).body(not(containsString(HEAD_MAIL)))
                .body(not(containsString("Adhérents"))).body(not(containsString("Rien de confidentiel"))).body(not(containsString("/visas/")));
        assertNotEquals(asked.link(), MailedDecision.asked(asked.project()).link());
        assertFalse(QuarkusTransaction.requiringNew().call(() -> DecisionLink.count("secretHash", asked.link().substring(8))) > 0);
    }

    @Test
    void theHeadIsLetInByACodeForThisOneDecisionAndNothingElse() {
        MailedDecision asked = MailedDecision.ofAVisa("Séance légère");
        Visitor phone = Visitor.anonymous();
        String cookie = MailedDecision.letIn(phone, asked.link(), HEAD_MAIL).then().statusCode(303).extract().headers().getValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("parvis_decision=")).findFirst().orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=" + asked.link() + ";"), cookie);

        phone.get(asked.link()).then().statusCode(200).body(containsString("Adhérents du centre culturel")).body(containsString("Merci de lire ces lignes."))
                .body(containsString("sans décision de votre part"));
        phone.get("/").then().statusCode(303);
        phone.get("/visas/" + asked.visa()).then().statusCode(303);
        phone.get("/visas/" + asked.visa() + "/receipt.pdf").then().statusCode(303);
        MailedDecision other = MailedDecision.ofAVisa("Une autre décision");
        phone.get(other.link()).then().statusCode(200).body(not(containsString("Adhérents")));

        ShownForm form = ShownForm.on(phone.get(asked.link()), "visa").with("rest-NEW", "true");
        phone.send(asked.link() + "/decisions", form.with("act", "preview")).then().statusCode(200).body(containsString("id=\"preview\""));
        assertEquals("OPEN", asked.state());
        phone.send(asked.link() + "/decisions", form.without("act")).then().statusCode(303);

        assertEquals("DECIDED", asked.state());
        phone.get(asked.link()).then().statusCode(200).body(containsString("Votre décision est enregistrée")).body(containsString("Décidé par "))
                .body(containsString("mot de passe"));
        LEAD.asks().get("/api/v1/projects/" + asked.project().id() + "/journal").then().body(containsString("depuis un lien reçu par courriel"));
        String decided = asked.stands();
        phone.send(asked.link() + "/decisions", form).then().statusCode(410).body(containsString("déjà servi"));
        Visitor.anonymous().get(asked.link()).then().statusCode(410).body(containsString("déjà servi")).body(not(containsString("Décidé par")));
        assertEquals(decided, asked.stands());
    }

    @Test
    void whoHasSignedInNeedsNoCode() {
        MailedDecision asked = MailedDecision.ofAVisa("Déjà connecté");
        Visitor head = Visitor.signedIn("head");
        ShownForm form = ShownForm.on(head.get(asked.link()), "visa");
        head.send(asked.link() + "/decisions", form.with("decision-" + asked.datasets().get(0), "SEND_BACK")).then().statusCode(422)
                .body(containsString("reason-" + asked.datasets().get(0) + "-error"));
        assertEquals("OPEN", asked.state());
        head.send(asked.link() + "/decisions", form.with("reason-" + asked.datasets().get(0), "Le titre ne dit rien.")).then().statusCode(303);
        head.get(asked.link()).then().statusCode(200).body(containsString("Il reste des lignes à décider"));
        long mails = MailedDecision.mails(HEAD_MAIL);
        head.post(asked.link() + "/renewals", Map.of()).then().statusCode(303);
        assertEquals(mails + 1, MailedDecision.mails(HEAD_MAIL));
        head.get(MailedDecision.link(HEAD_MAIL)).then().statusCode(200).body(containsString("Fréquentation"));
    }

    @Test
    void aForwardedLinkOpensNothingForAnybodyElse() {
        MailedDecision asked = MailedDecision.ofAVisa("Transféré");
        String before = asked.stands();
        for (Visitor other : new Visitor[] {Visitor.signedIn("dgs"), Visitor.signedIn("lead"), neighbour.signedIn()}) {
            other.get(asked.link()).then().statusCode(403).body(containsString("envoyé à quelqu’un d’autre")).body(containsString("action=\"/sign-out\""))
                    .body(not(containsString("Adhérents")));
            for (String act : new String[] {"/decisions", "/codes", "/sessions", "/renewals"}) {
                other.post(asked.link() + act, Map.of("decision-" + asked.datasets().get(0), "APPROVE", "code", "123456")).then().statusCode(403);
            }
        }
        long mails = MailedDecision.mails(HEAD_MAIL);
        Visitor holder = Visitor.anonymous();
        holder.post(asked.link() + "/decisions", Map.of("decision-" + asked.datasets().get(0), "APPROVE")).then().statusCode(303);
        holder.post(asked.link() + "/codes", Map.of()).then().statusCode(303);
        assertEquals(mails + 1, MailedDecision.mails(HEAD_MAIL), "the code goes to the head and to nobody else");
        assertEquals(before, asked.stands());
    }

    @Test
    void aLinkHoldsSevenDaysToTheMinute() {
        MailedDecision asked = MailedDecision.ofAVisa("Sept jours");
        String secret = asked.link().substring("/decide/".length());
        assertEquals(DecisionLinkState.OPEN, stateIn(Duration.ofDays(7).minusMinutes(1), secret));
        assertEquals(DecisionLinkState.EXPIRED, stateIn(Duration.ofDays(7), secret));
        Visitor phone = Visitor.anonymous();
        MailedDecision.letIn(phone, asked.link(), HEAD_MAIL).then().statusCode(303);
        ShownForm form = ShownForm.on(phone.get(asked.link()), "visa").with("rest-NEW", "true");
        String before = asked.stands();
        end(secret);
        phone.send(asked.link() + "/decisions", form).then().statusCode(410).body(containsString("valable sept jours"));
        Visitor.anonymous().get(asked.link()).then().statusCode(410).body(containsString(asked.link() + "/renewals"));
        assertEquals(before, asked.stands());
        Visitor.anonymous().post(asked.link() + "/renewals", Map.of()).then().statusCode(303);
        assertNotEquals(asked.link(), MailedDecision.link(HEAD_MAIL));
        Visitor.anonymous().get(MailedDecision.link(HEAD_MAIL)).then().statusCode(200);
        Clocks.at(clock.instant().plus(Duration.ofDays(29)), links::forget);
        Visitor.anonymous().get(asked.link()).then().statusCode(410);
        Clocks.at(clock.instant().plus(Duration.ofDays(31)), links::forget);
        Visitor.anonymous().get(asked.link()).then().statusCode(404);
    }

    @Test
    void whatChangedSinceTheMailIsNotDecidedUnseen() {
        MailedDecision asked = MailedDecision.ofAVisa("A changé");
        Visitor head = Visitor.signedIn("head");
        ShownForm form = ShownForm.on(head.get(asked.link()), "visa").with("rest-NEW", "true");
        LEAD.patch("/api/v1/datasets/" + asked.datasets().get(0), Map.of("personalDataLevel", 3)).then().statusCode(200);
        String before = asked.stands();
        head.send(asked.link() + "/decisions", form).then().statusCode(409).body(containsString("a changé depuis l’envoi"));
        head.get(asked.link()).then().statusCode(409).body(containsString("/renewals")).body(containsString("M’envoyer un lien à jour"));
        assertEquals(before, asked.stands());
        head.post(asked.link() + "/renewals", Map.of()).then().statusCode(303);
        head.get(MailedDecision.link(HEAD_MAIL)).then().statusCode(200).body(containsString("id=\"visa\""));
    }

    @Test
    void whatSomebodyElseDecidedIsNotDecidedTwice() {
        MailedDecision asked = MailedDecision.ofAVisa("Déjà décidé");
        Visitor head = Visitor.signedIn("head");
        ShownForm form = ShownForm.on(head.get(asked.link()), "visa").with("rest-NEW", "true");
        head.send("/visas/" + asked.visa() + "/decisions", form).then().statusCode(303);
        String before = asked.stands();
        head.get(asked.link()).then().statusCode(410).body(containsString("c’est déjà fait")).body(containsString("Décidé par "));
        Visitor.anonymous().get(asked.link()).then().statusCode(410).body(not(containsString("Décidé par "))).body(not(containsString("/renewals")));
        head.send(asked.link() + "/decisions", form).then().statusCode(410);
        assertEquals(before, asked.stands());
    }

    @Test
    void whoNoLongerAnswersForTheDepartmentDecidesNothing() {
        MailedDecision asked = MailedDecision.ofAVisa("Plus chef de service");
        long culture = LEAD.department("CUL");
        Long head = QuarkusTransaction.requiringNew().call(() -> Department.<Department>findById(culture).headId);
        String before = asked.stands();
        QuarkusTransaction.requiringNew().run(() -> Department.update("headId = null where id = ?1", culture));
        try {
            Visitor.anonymous().get(asked.link()).then().statusCode(410).body(containsString("n’a plus à en décider"));
            Visitor.signedIn("head").post(asked.link() + "/decisions", Map.of("decision-" + asked.datasets().get(0), "APPROVE")).then().statusCode(410);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Department.update("headId = ?1 where id = ?2", head, culture));
        }
        assertEquals(before, asked.stands());
    }

    @Test
    void theLinkIsUsedUpWithTheDecisionAndNotWithoutIt() {
        MailedDecision asked = MailedDecision.ofAVisa("L’un avec l’autre");
        String secret = asked.link().substring("/decide/".length());
        DecisionLinks.Opened opened = links.open(secret, accounts.known(head()).orElseThrow().actor(), null);
        assertThrows(IllegalStateException.class, () -> links.spend(secret, opened, () -> {
            throw new IllegalStateException("the decision is refused");
        }));
        assertEquals(DecisionLinkState.OPEN, stateIn(Duration.ZERO, secret));
        AtomicInteger decided = new AtomicInteger();
        List<CompletableFuture<Void>> both = Stream.of(1, 2).map(any -> CompletableFuture.runAsync(
                () -> links.spend(secret, opened, decided::incrementAndGet))).toList();
        assertEquals(1, both.stream().filter(one -> one.handle((done, failed) -> failed != null && failed.getCause() instanceof DecisionLinks.Spent).join())
                .count(), "of two who decide at once, one finds it used");
        assertEquals(1, decided.get());
        assertEquals(DecisionLinkState.USED, stateIn(Duration.ZERO, secret));
    }

    @Test
    void whoLeftDecidesNothingAndIsWrittenNothing() {
        MailedDecision asked = MailedDecision.ofAVisa("Partie");
        Visitor phone = Visitor.anonymous();
        MailedDecision.letIn(phone, asked.link(), HEAD_MAIL).then().statusCode(303);
        ShownForm form = ShownForm.on(phone.get(asked.link()), "visa").with("rest-NEW", "true");
        String before = asked.stands();
        long mails = MailedDecision.mails(HEAD_MAIL);
        QuarkusTransaction.requiringNew().run(() -> Person.update("active = false where email = ?1", HEAD_MAIL));
        try {
            phone.send(asked.link() + "/decisions", form).then().statusCode(410).body(containsString("n’a plus à en décider"))
                    .body(not(containsString("demo.parvis.example")));
            phone.post(asked.link() + "/codes", Map.of()).then().statusCode(303);
            phone.post(asked.link() + "/renewals", Map.of()).then().statusCode(303);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Person.update("active = true where email = ?1", HEAD_MAIL));
        }
        assertEquals(before, asked.stands());
        assertEquals(mails, MailedDecision.mails(HEAD_MAIL));
    }

    @Test
    void anUnknownLinkSaysTheSameToEverybodyWhateverIsSent() {
        for (String secret : new String[] {"unknown", "a".repeat(43), "a".repeat(3_000), "%F0%9F%92%A5", "1%27"}) {
            Visitor.anonymous().get("/decide/" + secret).then().statusCode(404).header("Referrer-Policy", "no-referrer")
                    .body(containsString("Ce lien n’est pas connu"));
            for (String act : new String[] {"/decisions", "/codes", "/sessions", "/renewals"}) {
                Visitor.signedIn("head").post("/decide/" + secret + act, Map.of("code", "123456")).then().statusCode(404);
            }
        }
    }

    @Test
    void whoGuessesIsSlowedDownAndTheOthersBehindTheSameAddressAreNot() {
        String link = MailedDecision.ofAVisa("Derrière le même réseau").link();
        try {
            for (int guess = 0; guess < 200; guess++) {
                throttle.failed("decision:127.0.0.1");
            }
            Visitor.anonymous().get("/decide/unknown").then().statusCode(429).header("Retry-After", not("0"));
            Visitor.anonymous().get(link).then().statusCode(200);
        } finally {
            throttle.succeeded("decision:127.0.0.1");
        }
    }

    private DecisionLinkState stateIn(Duration later, String secret) {
        AtomicReference<DecisionLinkState> state = new AtomicReference<>();
        DecisionLink link = QuarkusTransaction.requiringNew().call(() -> DecisionLink.withSecret(secret).orElseThrow());
        Clocks.at(link.createdAt.plus(later), () -> state.set(links.open(secret, null, null).state()));
        return state.get();
    }

    private static long head() {
        return QuarkusTransaction.requiringNew().call(() -> Person.withEmail(HEAD_MAIL).orElseThrow().id);
    }

    private void end(String secret) {
        QuarkusTransaction.requiringNew().run(() -> DecisionLink.update("expiresAt = ?1 where id = ?2", clock.instant(),
                DecisionLink.withSecret(secret).orElseThrow().id));
    }
}
