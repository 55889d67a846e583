package fr.parvis.platform.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;

/**
 * The page on which one thing is decided, as a link from a mail opens it: for whoever holds the link, without the rest of the product. A feature draws it
 * with what its own page is made of, and decides by the same verb.
 */
public interface LinkedPage {

    /** The name of the kind of decision it is for. */
    String kind();

    /** @param home where the link leads, without a slash at the end; its forms go to {@code /decisions} below it */
    Response show(long id, String home);

    /**
     * Decides as the form says and leads back to the link, or draws the page again with what is wrong.
     *
     * @param taking runs the one change in the transaction in which the link is used up
     */
    Response decide(long id, String home, MultivaluedMap<String, String> form, Consumer<Runnable> taking);
}
