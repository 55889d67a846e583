package fr.parvis;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.parvis.notification.CalendarFeed;
import fr.parvis.notification.Webhook;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that shows a secret is that of the form itself: loaded again, it must not make a second thing. */
@QuarkusTest
class FormSentTwiceTest {

    private static final Pattern NUMBER = Pattern.compile("name=\"formNumber\" value=\"([A-Za-z0-9_-]{43})\"");

    @AfterEach
    void noneIsLeft() {
        QuarkusTransaction.requiringNew().run(() -> {
            Webhook.delete("url", "https://hooks.example/");
            CalendarFeed.delete("name like 'Deux fois %' or name like 'Ensemble %'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/tokens", "/calendars", "WEBHOOKS"})
    void theSameFormSentAgainMakesNothingAndSaysWhatToDo(String which) {
        String page = page(which);
        Visitor admin = Visitor.signedIn("admin");
        String name = "Deux fois " + System.nanoTime();
        Map<String, String> form = form(name, number(admin.get(page)));
        admin.post(page, form).then().statusCode(200).body(containsString("<code>"));

        admin.post(page, form).then().statusCode(303).header("Location", endsWith(page));

        Response shown = admin.get(page);
        shown.then().statusCode(200).body(containsString("Ce formulaire avait déjà été envoyé")).body(containsString("supprimez ou révoquez cette ligne"))
                .body(not(containsString("<code>pv_")));
        assertEquals(1, lines(shown, name));
        assertNotEquals(form.get("formNumber"), number(shown));
        admin.post(page, form(name, number(shown))).then().statusCode(200);
        assertEquals(2, lines(admin.get(page), name), "another form makes another");
        Visitor.signedIn("admin").inEnglish().post(page, form).then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/tokens", "/calendars", "WEBHOOKS"})
    void pressedTwiceAtOnceItMakesOne(String which) {
        String page = page(which);
        Visitor admin = Visitor.signedIn("admin");
        String name = "Ensemble " + System.nanoTime();
        Map<String, String> form = form(name, number(admin.get(page)));

        List<CompletableFuture<Integer>> presses = IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> Visitor.signedIn("admin").post(page, form).statusCode())).toList();

        assertEquals(List.of(200, 303, 303, 303), presses.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(1, lines(admin.get(page), name));
    }

    private static String page(String which) {
        return which.equals("WEBHOOKS") ? "/municipalities/" + LEAD.town() + "/webhooks" : which;
    }

    /** What each of the three forms asks for; none minds what the others want. */
    private static Map<String, String> form(String name, String number) {
        return new HashMap<>(Map.of("formNumber", number, "name", name, "expiresOn", LocalDate.now(Clocks.PARIS).plusDays(9).toString(), "scope", "MINE", "url",
                "https://hooks.example/", "events", "TASK_MOVED"));
    }

    private static String number(Response page) {
        Matcher number = NUMBER.matcher(page.asString());
        if (!number.find()) {
            throw new AssertionError("No number in " + page.asString());
        }
        return number.group(1);
    }

    private static int lines(Response page, String name) {
        return (int) Pattern.compile("<(th scope=\"row\"|h3)>(<a [^>]*>)?" + name).matcher(page.asString()).results().count();
    }
}
