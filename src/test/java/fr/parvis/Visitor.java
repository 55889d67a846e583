package fr.parvis;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that shows nothing: keeps cookies, follows no redirection, sends the token of the forms it was shown. */
public final class Visitor {

    public static final String PASSWORD = "parvis-demo";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private String language = "fr";

    private Visitor() {
    }

    public static Visitor anonymous() {
        return new Visitor();
    }

    /** One of the demonstration's people, signed in: {@code lead}, {@code dgs}… */
    public static Visitor signedIn(String account) {
        return signedInAs(account + "@demo.parvis.example");
    }

    public static Visitor signedInAs(String email) {
        Visitor visitor = new Visitor();
        visitor.post("/sign-in", Map.of("email", email, "password", PASSWORD)).then().statusCode(303);
        return visitor;
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
        for (String page : new String[] {"/sign-in", "/accessibility", "/setup"}) {
            Matcher token = TOKEN.matcher(get(page).asString());
            if (token.find()) {
                return token.group(1);
            }
        }
        throw new AssertionError("No page shows a form");
    }
}
