package fr.parvis.phase;

/** A verdict as it is shown: what is computed, and what a DGS says in its place; {@code said} is null when nobody does. */
public record StatedVerdict(Milestones computed, Verdicts.Said said) {

    public Verdict shown() {
        return said == null ? computed.verdict() : said.verdict();
    }

    /** What an act has to name as read: the override that stands, 0 when none does. */
    public long version() {
        return said == null ? 0 : said.id();
    }
}
