package fr.parvis.ledger;

/** What somebody answers honestly to a reminder. */
public enum LadderReply {
    /** It is done. */
    DONE,
    /** Nothing changed: it is still under way, or the data is as it was. */
    UNDER_WAY,
    /** It will be late: why, and until when. */
    LATE,
    /** It is not produced any more. */
    NO_LONGER
}
