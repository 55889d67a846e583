package fr.parvis.platform.web;

import fr.parvis.platform.Words;
import jakarta.ws.rs.core.EntityTag;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** The version a caller has read, from {@code If-Match} (RFC 9110, 13.1.1); the tag is the row's version in quotation marks. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?(\\d{1,18})\"?\\s*");

    private IfMatch() {
    }

    /**
     * @param current the version there is now, for {@code *}
     * @throws ProblemException 428 when the header is missing, 412 when it holds no version of ours
     */
    public static long version(String header, long current, Locale locale) {
        PlatformMessages say = Words.in(PlatformMessages.class, locale);
        if (header == null || header.isBlank()) {
            throw Problem.of(428).type("version-missing").title(say.versionMissingTitle()).detail(say.versionMissingDetail()).exception();
        }
        if (header.strip().equals("*")) {
            return current;
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw stale(say);
        }
        return Long.parseLong(tag.group(1));
    }

    /** 412, for who did not say by whom and when. */
    public static ProblemException stale(Locale locale) {
        return stale(Words.in(PlatformMessages.class, locale));
    }

    private static ProblemException stale(PlatformMessages say) {
        return Problem.of(412).type("stale").title(say.staleTitle()).detail(say.staleDetail()).exception();
    }

    /** What was asked for, under the tag of its version. */
    public static <T> RestResponse<T> tagged(T shown, long version) {
        return RestResponse.ResponseBuilder.ok(shown).tag(tag(version)).build();
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
