package fr.parvis.opinion;

/** What the link of an expert still opens: the page on which to answer, or a word on why not. */
public enum OpinionLinkState {
    OPEN, ANSWERED, EXPIRED, WITHDRAWN, UNKNOWN
}
