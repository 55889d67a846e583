package fr.parvis.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that {@link Problem#type} names: each has a page, where the address given as {@code type} leads. */
public enum ProblemKind {
    BLOCKED,
    DELEGATION_ENDED,
    FAILURE,
    FORM_EXPIRED,
    INVALID,
    MEDIA_TYPE,
    METHOD,
    NOT_ALLOWED,
    NOT_FOUND,
    NOT_FROM_HERE,
    NOT_SET_UP,
    REASON_MISSING,
    REQUEST,
    REVIEW_NOT_DONE,
    SIGN_IN,
    STALE,
    TOO_LARGE,
    UNREADABLE,
    VERSION_MISSING;

    /** Last part of the page's address. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
