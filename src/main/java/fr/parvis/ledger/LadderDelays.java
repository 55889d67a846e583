package fr.parvis.ledger;

/** After how many working days in its holder's hands something climbs each rung. */
public record LadderDelays(int reminder, int superior, int list) {

    public static final LadderDelays USUAL = new LadderDelays(5, 10, 15);

    /** A year: later is never. */
    public static final int MOST = 250;

    public int of(Rung rung) {
        return switch (rung) {
            case REMINDER -> reminder;
            case SUPERIOR -> superior;
            case DGS_LIST -> list;
        };
    }

    /** Each rung comes after the one before. */
    public boolean rise() {
        return 0 < reminder && reminder < superior && superior < list;
    }
}
