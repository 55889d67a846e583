package fr.parvis.notification;

/** What a person may be told, with the way it takes unless they choose another. */
public enum NoticeKind {
    /** Somebody asks them for a task, in words of their own. */
    REQUEST(NoticeChannel.AT_ONCE, false),
    /** Somebody asks for their opinion. */
    OPINION(NoticeChannel.AT_ONCE, true),
    /** Somebody calls them by name in a comment. */
    MENTION(NoticeChannel.AT_ONCE, false),
    /** Somebody comments on a task they hold, asked for or wrote at. */
    COMMENT(NoticeChannel.DIGEST, false),
    /** Somebody hands over to them everything they held. */
    TAKEN_OVER(NoticeChannel.DIGEST, false),
    /** Somebody reminds them, in words of their own. */
    REMINDER(NoticeChannel.AT_ONCE, false),
    /** They are invited to answer the review survey. */
    SURVEY(NoticeChannel.AT_ONCE, false),
    /** A gate waits for their decision. */
    GATE(NoticeChannel.DIGEST, true),
    /** What the DGS decided of a gate they lead to. */
    GATE_DECIDED(NoticeChannel.DIGEST, false),
    /** A date is set, moved or called off: an invitation. */
    DATE(NoticeChannel.AT_ONCE, false),
    /** Lines of their department wait for their visa. */
    VISA(NoticeChannel.DIGEST, true),
    /** Lines they answer for were changed after the visa, and lost it. */
    VISA_FALLEN(NoticeChannel.DIGEST, true),
    /** Another department hands lines over to theirs. */
    HANDED_OVER(NoticeChannel.DIGEST, true),
    /** What a head decided on the lines they had sent. */
    VISA_DECIDED(NoticeChannel.DIGEST, false),
    /** What they hold has waited for as long as their town lets it. */
    LADDER_REMINDER(NoticeChannel.DIGEST, false),
    /** Somebody was reminded again, and they are told as who is above. */
    LADDER_COPY(NoticeChannel.DIGEST, false),
    /** Something has waited for so long that the DGS finds it on their list. */
    LADDER_LIST(NoticeChannel.DIGEST, true),
    /** What somebody answered to a reminder in the project they lead. */
    LADDER_ANSWER(NoticeChannel.DIGEST, false),
    /** A webhook of the town they administer has stopped after too many failures. */
    WEBHOOK_STOPPED(NoticeChannel.DIGEST, false);

    private final NoticeChannel preset;
    private final boolean binding;

    NoticeKind(NoticeChannel preset, boolean binding) {
        this.preset = preset;
        this.binding = binding;
    }

    public NoticeChannel preset() {
        return preset;
    }

    /** A decision that binds waits for them: it cannot be switched off entirely. */
    public boolean binding() {
        return binding;
    }

    /** Nobody waits for anything: it is news of what somebody else did, or a program. */
    boolean informs() {
        return this == COMMENT || this == GATE_DECIDED || this == VISA_DECIDED || this == LADDER_ANSWER || this == WEBHOOK_STOPPED;
    }

    /** A reminder of something that waits: worth a line of its own beside it. */
    boolean reminds() {
        return this == LADDER_REMINDER || this == LADDER_COPY || this == LADDER_LIST;
    }

    public boolean allows(NoticeChannel channel) {
        return !binding || channel != NoticeChannel.NEVER;
    }
}
