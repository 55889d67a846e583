package fr.parvis;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that shows nothing: keeps cookies, follows no redirection, sends the token of the forms it was shown. */
public final class Visitor {

    public static final String PASSWORD = "parvis-demo";
    private static final String SESSION = "parvis_session";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    /** A password is slow to prove, on purpose: whoever has signed in to this application once is in for as long as that session holds. */
    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();

    private final CookieJar cookies;
    private String language = "fr";
    /** Of the forms: one for each browser. */
    private String token;

    private Visitor(CookieJar cookies) {
        this.cookies = cookies;
    }

    public static Visitor anonymous() {
        return new Visitor(new CookieJar());
    }

    /** One of the demonstration's people, signed in: {@code lead}, {@code dgs}… */
    public static Visitor signedIn(String account) {
        return signedInAs(account + "@demo.parvis.example");
    }

    public static synchronized Visitor signedInAs(String email) {
        String who = RestAssured.port + " " + email;
        Visitor known = KNOWN.get(who);
        if (known == null || known.get("/sign-in").statusCode() != 303) {
            known = anonymous();
            known.post("/sign-in", Map.of("email", email, "password", PASSWORD)).then().statusCode(303);
            KNOWN.put(who, known);
        }
        return new Visitor(known.cookies.only(SESSION));
    }

    /** What this browser would send as its session. */
    String session() {
        return cookies.value(SESSION);
    }

    public Visitor inEnglish() {
        language = "en";
        return this;
    }

    public RequestSpecification asks() {
        return given().filter(cookies).header("Accept-Language", language).redirects().follow(false);
    }

    public Response get(String path) {
        return asks().get(path);
    }

    public Response post(String path, Map<String, String> form) {
        return asks().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf-token", token()).formParams(form).post(path);
    }

    /** Gives a file in a form that may hold more than one. */
    public Response give(String path, String name, byte[] file, Map<String, String> form) {
        RequestSpecification sent = asks().multiPart("csrf-token", token()).multiPart("file", name, file, "text/csv");
        form.forEach(sent::multiPart);
        return sent.post(path);
    }

    /** Sends a form as a page showed it. */
    public Response send(String path, ShownForm form) {
        RequestSpecification sent = asks().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf-token", token());
        form.fields().forEach(sent::formParam);
        return sent.post(path);
    }

    /** The sign-in page has a form for whoever is not signed in, the frame of every other page for whoever is, the set-up for the first of all. */
    private String token() {
        if (token == null) {
            token = shown();
        }
        return token;
    }

    private String shown() {
        for (String page : new String[] {cookies.has(SESSION) ? "/accessibility" : "/sign-in", "/setup"}) {
            Matcher token = TOKEN.matcher(get(page).asString());
            if (token.find()) {
                return token.group(1);
            }
        }
        throw new AssertionError("No page shows a form");
    }
}
