package fr.parvis.people.web;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in a browser without JavaScript: keeps cookies and sends each form with the token of its page. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private final String language;

    Visitor(String language) {
        this.language = language;
    }

    static Visitor signedIn(String account) {
        Visitor visitor = new Visitor("fr");
        visitor.signIn(account + "@demo.parvis.example", "parvis-demo").then().statusCode(303);
        return visitor;
    }

    Response get(String path) {
        return asks().get(path);
    }

    Response signIn(String email, String password) {
        return post("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /** Sends a form whose token is found on {@code page}. */
    Response post(String path, String page, Map<String, ?> fields) {
        Matcher token = TOKEN.matcher(get(page).asString());
        if (!token.find()) {
            throw new AssertionError("No form on " + page);
        }
        return asks().formParam("csrf-token", token.group(1)).formParams(fields).post(path);
    }

    RequestSpecification asks() {
        return given().filter(cookies).header("Accept-Language", language).redirects().follow(false).urlEncodingEnabled(true);
    }
}
