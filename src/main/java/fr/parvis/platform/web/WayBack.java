package fr.parvis.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;

/** Where somebody wanted to be when they were asked to sign in: the page asked for, or the page whose form was sent. */
final class WayBack {

    private WayBack() {
    }

    static String of(UriInfo uri, ContainerRequestContext request) {
        URI here = uri.getRequestUri();
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return path(here);
        }
        String referer = request.getHeaderString("Referer");
        try {
            URI page = referer == null ? null : here.resolve(referer);
            return page != null && Objects.equals(page.getRawAuthority(), here.getRawAuthority()) ? path(page) : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private static String path(URI page) {
        return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    }
}
