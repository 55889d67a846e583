package fr.parvis.platform.web;

import fr.parvis.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;

/** The number of a form that is good for one thing made, which the tag {@code once} writes into it; see {@link fr.parvis.platform.SentBefore}. */
@Named("formNumber")
@ApplicationScoped
public class FormNumber {

    private static final String FIELD = "formNumber";
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    Secrets secrets;

    public String name() {
        return FIELD;
    }

    public String next() {
        return secrets.next();
    }

    /** The number that was sent; null where it is none of ours, which makes as often as it is sent. */
    public static String of(MultivaluedMap<String, String> form) {
        String sent = form.getFirst(FIELD);
        return sent != null && WRITTEN.matcher(sent).matches() ? sent : null;
    }
}
