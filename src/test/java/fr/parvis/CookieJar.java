package fr.parvis;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cookies of one browser, each sent below its path and forgotten when it is taken back. */
final class CookieJar implements Filter {

    private final Map<String, Cookie> kept = new LinkedHashMap<>();

    /** Another browser, in which this one cookie is the same. */
    CookieJar only(String name) {
        CookieJar other = new CookieJar();
        other.kept.put(name, kept.get(name));
        return other;
    }

    boolean has(String name) {
        return kept.containsKey(name);
    }

    /** @throws AssertionError when there is none of this name */
    String value(String name) {
        Cookie cookie = kept.get(name);
        if (cookie == null) {
            throw new AssertionError("No cookie " + name + " among " + kept.keySet());
        }
        return cookie.getValue();
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        String path = URI.create(request.getURI()).getPath();
        kept.values().stream().filter(cookie -> cookie.getPath() == null || path.startsWith(cookie.getPath()))
                .forEach(cookie -> request.cookie(cookie.getName(), cookie.getValue()));
        Response answer = context.next(request, expected);
        for (Cookie cookie : answer.getDetailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                kept.remove(cookie.getName());
            } else {
                kept.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
