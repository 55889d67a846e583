package fr.parvis.notification;

import static fr.parvis.notification.MailedDecision.HEAD_MAIL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import fr.parvis.people.Person;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The code that lets the person in to whom a link was sent, and the ways in which it lets nobody in. */
@QuarkusTest
class DecisionCodeTest {

    @Inject
    Clock clock;

    @Inject
    DecisionCodes codes;

    @Inject
    DecisionLinks links;

    @Test
    void theCodeIsMailedToThePersonAloneAndStandsInNoSubjectAndNoTable() {
        MailedDecision asked = MailedDecision.ofAVisa("Le code");
        Visitor.anonymous().post(asked.link() + "/codes", Map.of()).then().statusCode(303);
        OutboxMail mail = MailedDecision.latest(HEAD_MAIL);
        String code = MailedDecision.code(HEAD_MAIL);
        assertEquals("Votre code pour décider", mail.subject);
        assertFalse(mail.textBody.contains("/decide/"), "who forwards the code does not forward the link with it");
        assertFalse(mail.nextAttemptAt().isAfter(clock.instant()), "it does not wait for the end of quiet hours");
        assertTrue(mail.htmlBody.contains(code) && !mail.htmlBody.contains("href"), mail.htmlBody);
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> DecisionLink.count("signIn.codeHash", code)));
    }

    @Test
    void fiveWrongCodesEndTheCodeAndTheRightOneComesTooLate() {
        MailedDecision asked = MailedDecision.ofAVisa("Cinq essais");
        Visitor guesser = Visitor.anonymous();
        guesser.post(asked.link() + "/codes", Map.of()).then().statusCode(303);
        String right = MailedDecision.code(HEAD_MAIL);
        String wrong = right.equals("000000") ? "000001" : "000000";
        guesser.post(asked.link() + "/sessions", Map.of("code", "")).then().statusCode(422);
        for (int left = 4; left >= 1; left--) {
            guesser.post(asked.link() + "/sessions", Map.of("code", wrong)).then().statusCode(422)
                    .body(containsString(left == 1 ? "il reste un essai" : "il reste " + left + " essais"));
        }
        guesser.post(asked.link() + "/sessions", Map.of("code", wrong)).then().statusCode(422).body(containsString("demandez-en un autre"));
        guesser.post(asked.link() + "/sessions", Map.of("code", right)).then().statusCode(422).body(containsString("demandez-en un autre"));
        guesser.get(asked.link()).then().body(not(containsString("Adhérents"))).body(not(containsString("name=\"code\"")));
    }

    @Test
    void aCodeIsGoodForItsOwnLinkOnceAndForTenMinutes() {
        MailedDecision one = MailedDecision.ofAVisa("Un lien");
        MailedDecision other = MailedDecision.ofAVisa("Un autre lien");
        Visitor.anonymous().post(one.link() + "/codes", Map.of()).then().statusCode(303);
        String code = MailedDecision.code(HEAD_MAIL);
        Visitor.anonymous().post(other.link() + "/codes", Map.of()).then().statusCode(303);
        if (!code.equals(MailedDecision.code(HEAD_MAIL))) {
            Visitor.anonymous().post(other.link() + "/sessions", Map.of("code", code)).then().statusCode(422);
        }
        assertFalse(tried(one, code, Duration.ofMinutes(10)).expected());
        assertNotNull(tried(one, code, Duration.ofMinutes(9)).session());
        assertFalse(tried(one, code, Duration.ofMinutes(9)).expected(), "it worked once");
        Visitor.anonymous().post(one.link() + "/sessions", Map.of("code", " " + code.substring(0, 3) + " " + code.substring(3))).then().statusCode(422);
    }

    @Test
    void aLightSessionEndsAfterHalfAnHourAndWhenAllSessionsAreClosed() {
        MailedDecision asked = MailedDecision.ofAVisa("Une demi-heure");
        Visitor.anonymous().post(asked.link() + "/codes", Map.of()).then().statusCode(303);
        String session = tried(asked, MailedDecision.code(HEAD_MAIL), Duration.ZERO).session();
        assertTrue(lets(asked, session, Duration.ofMinutes(29)));
        assertFalse(lets(asked, session, Duration.ofMinutes(31)));
        assertFalse(lets(asked, session + "x", Duration.ZERO));
        int epoch = QuarkusTransaction.requiringNew().call(() -> Person.withEmail(HEAD_MAIL).orElseThrow().sessionEpoch());
        QuarkusTransaction.requiringNew().run(() -> Person.update("sessionEpoch = sessionEpoch + 1 where email = ?1", HEAD_MAIL));
        assertFalse(lets(asked, session, Duration.ZERO));
        QuarkusTransaction.requiringNew().run(() -> Person.update("sessionEpoch = ?1 where email = ?2", epoch, HEAD_MAIL));
    }

    @Test
    void whoAsksForCodesWithoutEndIsSlowedDownAndThenGetsNone() {
        MailedDecision asked = MailedDecision.ofAVisa("Sans fin");
        Visitor asker = Visitor.anonymous();
        for (int times = 0; times < 3; times++) {
            asker.post(asked.link() + "/codes", Map.of()).then().statusCode(303);
        }
        long mails = MailedDecision.mails(HEAD_MAIL);
        asker.post(asked.link() + "/codes", Map.of()).then().statusCode(429).header("Retry-After", not("0")).header("Referrer-Policy", "no-referrer");
        String secret = asked.link().substring("/decide/".length());
        for (int more = 0; more < 10; more++) {
            codes.send(secret);
        }
        assertEquals(mails + 7, MailedDecision.mails(HEAD_MAIL), "ten for one link, however long one waits");
        for (int tries = 0; tries < 5; tries++) {
            codes.enter(secret, "wrong");
        }
        asker.get(asked.link()).then().statusCode(200).body(containsString("Connectez-vous avec votre mot de passe"))
                .body(containsString("/sign-in?next=" + asked.link()));
    }

    private DecisionCodes.Tried tried(MailedDecision asked, String code, Duration later) {
        AtomicReference<DecisionCodes.Tried> tried = new AtomicReference<>();
        Clocks.at(clock.instant().plus(later), () -> tried.set(codes.enter(asked.link().substring("/decide/".length()), code)));
        return tried.get();
    }

    private boolean lets(MailedDecision asked, String session, Duration later) {
        AtomicReference<Boolean> lets = new AtomicReference<>();
        Clocks.at(clock.instant().plus(later), () -> lets.set(links.open(asked.link().substring("/decide/".length()), null, session).recipient() != null));
        return lets.get();
    }
}
