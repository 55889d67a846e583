package fr.parvis.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.people.Invitations;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.Postbox;
import fr.parvis.people.Throttle;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A link from a mail opens once, in its time, for its own purpose, and then nothing any more. */
@QuarkusTest
class LinkPagesTest {

    private static final String PASSWORD = "un mot de passe assez long";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Invitations invitations;

    @Inject
    Postbox postbox;

    @Inject
    Throttle throttle;

    @AfterEach
    void nobodyIsHeldUp() {
        throttle.succeeded("reset:127.0.0.1");
        throttle.succeeded("address:127.0.0.1");
    }

    @Test
    void anInvitationOpensAFirstSessionOnce() {
        String link = invited("once@valmure.example");
        Visitor person = new Visitor("fr");
        person.get(link).then().statusCode(200).body(containsString("once@valmure.example"));
        choose(person, link, PASSWORD).then().statusCode(303);
        person.get("/").then().statusCode(200);
        new Visitor("fr").get(link).then().statusCode(410);
        choose(new Visitor("fr"), link, "un tout autre mot de passe").then().statusCode(410).body(containsString("/password-reset"));
        new Visitor("fr").signIn("once@valmure.example", PASSWORD).then().statusCode(303);
    }

    @Test
    void aPasswordThatIsRefusedUsesNothingUp() {
        String link = invited("refused@valmure.example");
        for (String password : new String[] {"", "court", "é".repeat(5000), "assez long mais \u0000 illisible"}) {
            choose(new Visitor("fr"), link, password).then().statusCode(422).body(containsString("error-summary"))
                    .body(containsString("action=\"" + link + "\"")).body(not(containsString("assez long mais")));
        }
        choose(new Visitor("fr"), link, PASSWORD).then().statusCode(303);
    }

    @Test
    void anInvitationHoldsSevenDaysAndAResetOneHour() {
        String email = "late@valmure.example";
        invited(email);
        for (Duration holds : List.of(Duration.ofDays(7), Duration.ofHours(1))) {
            boolean invitation = holds.toDays() > 0;
            String gone = sent(email, invitation, holds.plus(MINUTE));
            choose(new Visitor("fr"), gone, PASSWORD).then().statusCode(410);
            new Visitor("fr").get(gone).then().statusCode(410);
            new Visitor("fr").signIn(email, PASSWORD).then().statusCode(422);
            new Visitor("fr").get(sent(email, invitation, holds.minus(MINUTE))).then().statusCode(200);
        }
        choose(new Visitor("fr"), sent(email, false, Duration.ofMinutes(59)), PASSWORD).then().statusCode(303);
        new Visitor("fr").signIn(email, PASSWORD).then().statusCode(303);
    }

    @Test
    void onlyTheLatestLinkOfAKindOpensAndOnlyItsOwnPage() {
        String email = "twice@valmure.example";
        String first = invited(email);
        String second = sent(email, true, Duration.ZERO);
        choose(new Visitor("fr"), first, PASSWORD).then().statusCode(410);
        choose(new Visitor("fr"), second.replace("/invitations/", "/password-reset/"), PASSWORD).then().statusCode(410);
        choose(new Visitor("fr"), second, PASSWORD).then().statusCode(303);
    }

    @Test
    void aNewPasswordClosesTheSessionsOpenedWithTheOldOne() {
        String email = "reset@valmure.example";
        choose(new Visitor("fr"), invited(email), PASSWORD).then().statusCode(303);
        Visitor elsewhere = new Visitor("fr");
        elsewhere.signIn(email, PASSWORD).then().statusCode(303);
        Visitor person = new Visitor("fr");
        person.post("/password-reset", "/password-reset", Map.of("email", email)).then().statusCode(200);
        choose(person, postbox.latest(email), "un mot de passe nouveau").then().statusCode(303);
        person.get("/").then().statusCode(200);
        elsewhere.get("/").then().statusCode(303).header("Location", containsString("/sign-in"));
        new Visitor("fr").signIn(email, PASSWORD).then().statusCode(422);
        choose(new Visitor("fr"), postbox.latest(email), PASSWORD).then().statusCode(410);
    }

    @Test
    void nothingTellsWhetherAnAddressIsSomebodys() {
        List<String> answers = List.of("elu@demo.parvis.example", "nobody@valmure.example").stream().map(email -> new Visitor("fr")
                .post("/password-reset", "/password-reset", Map.of("email", email)).then().statusCode(200).extract().asString()
                .replaceAll("value=\"[^\"]*\"", "")).toList();
        assertEquals(answers.get(0), answers.get(1));
    }

    @Test
    void whoLeftMeanwhileComesInByNoLink() {
        String email = "left@valmure.example";
        String link = invited(email);
        String leaving = "/municipalities/" + town() + "/team/" + personId(email) + "/leaving";
        Visitor.signedIn("admin").post(leaving, leaving, Map.of("reason", "Mutation")).then().statusCode(303);
        choose(new Visitor("fr"), link, PASSWORD).then().statusCode(410);
        new Visitor("fr").get(link).then().statusCode(410);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneComesIn() {
        String link = invited("race@valmure.example");
        List<Visitor> both = List.of(new Visitor("fr"), new Visitor("fr"));
        List<Integer> statuses = both.stream().map(visitor -> CompletableFuture.supplyAsync(() -> choose(visitor, link, PASSWORD))).toList()
                .stream().map(CompletableFuture::join).map(Response::statusCode).sorted().toList();
        assertEquals(List.of(303, 410), statuses);
    }

    /** Invites through the team's page; the link that was mailed. */
    private String invited(String email) {
        String team = "/municipalities/" + town() + "/team";
        Visitor.signedIn("admin").post(team, team, Map.of("name", "Invité", "email", email, "role", "AGENT")).then().statusCode(303);
        return postbox.latest(email);
    }

    /** A link sent so long ago. */
    private String sent(String email, boolean invitation, Duration ago) {
        Clocks.at(Instant.now().minus(ago), () -> QuarkusTransaction.requiringNew().run(() -> {
            if (invitation) {
                invitations.invite(personId(email), Municipality.findById(town()), "Marc");
            } else {
                invitations.forgotten(email);
            }
        }));
        return postbox.latest(email);
    }

    private static Response choose(Visitor visitor, String link, String password) {
        return visitor.post(link, "/password-reset", Map.of("password", password));
    }

    private static long personId(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Person.withEmail(email).orElseThrow().id);
    }

    private static long town() {
        return Api.ADMIN.town();
    }
}
