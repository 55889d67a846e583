package fr.parvis.task;

/** Why a task waits for somebody else. */
public enum WaitCause {
    /** An answer or a piece of information. */
    ANSWER,
    /** A decision of the DGS, the élu or a committee. */
    DECISION,
    /** Something a supplier or another service is to deliver. */
    DELIVERY,
    /** A meeting that was set. */
    MEETING,
    /** Somebody is away. */
    ABSENCE,
    OTHER
}
