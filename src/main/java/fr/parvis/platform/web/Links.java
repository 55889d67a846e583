package fr.parvis.platform.web;

import fr.parvis.platform.PageOf;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** The {@code Link} header of a list (RFC 8288): where the page before and the next one are. */
public final class Links {

    private Links() {
    }

    public static <T> RestResponse<PageOf<T>> page(PageOf<T> page, UriInfo uri) {
        RestResponse.ResponseBuilder<PageOf<T>> response = RestResponse.ResponseBuilder.ok(page);
        if (page.page() > 1) {
            response.link(at(uri, page.page() - 1), "prev");
        }
        if (page.page() < page.pages()) {
            response.link(at(uri, page.page() + 1), "next");
        }
        return response.build();
    }

    private static String at(UriInfo uri, int page) {
        return "/" + uri.getBaseUri().relativize(uri.getRequestUriBuilder().replaceQueryParam("page", page).build());
    }
}
