package fr.parvis.inventory;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;

/**
 * How often a dataset is refreshed: the list of data.gouv.fr (udata) with the identifiers used there, the word of the SCDL catalogue 0.1.3
 * (FREQ_MAJ), and the longest time between two updates; a rhythm that promises nothing has none.
 */
public enum UpdateFrequency implements Coded {
    CONTINUOUS("continuous", "Continuelle", Period.ofDays(1)),
    ONE_MINUTE("oneMinute", "Continuelle", Period.ofDays(1)),
    FIVE_MINUTES("fiveMinutes", "Continuelle", Period.ofDays(1)),
    TEN_MINUTES("tenMinutes", "Continuelle", Period.ofDays(1)),
    FIFTEEN_MINUTES("fifteenMinutes", "Continuelle", Period.ofDays(1)),
    THIRTY_MINUTES("thirtyMinutes", "Continuelle", Period.ofDays(1)),
    HOURLY("hourly", "Toutes les heures", Period.ofDays(1)),
    BIHOURLY("bihourly", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    TRIHOURLY("trihourly", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    TWELVE_HOURS("twelveHours", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    SEVERAL_TIMES_A_DAY("severalTimesADay", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    THREE_TIMES_A_DAY("threeTimesADay", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    SEMIDAILY("semidaily", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    DAILY("daily", "Quotidienne ou plusieurs fois par jour", Period.ofDays(1)),
    FIVE_TIMES_A_WEEK("fiveTimesAWeek", "Hebdomadaire ou plusieurs fois par semaine", Period.ofDays(3)),
    THREE_TIMES_A_WEEK("threeTimesAWeek", "Hebdomadaire ou plusieurs fois par semaine", Period.ofDays(3)),
    SEMIWEEKLY("semiweekly", "Hebdomadaire ou plusieurs fois par semaine", Period.ofDays(4)),
    WEEKLY("weekly", "Hebdomadaire ou plusieurs fois par semaine", Period.ofDays(7)),
    BIWEEKLY("biweekly", "Mensuelle ou plusieurs fois par mois", Period.ofDays(14)),
    THREE_TIMES_A_MONTH("threeTimesAMonth", "Mensuelle ou plusieurs fois par mois", Period.ofDays(10)),
    SEMIMONTHLY("semimonthly", "Mensuelle ou plusieurs fois par mois", Period.ofDays(15)),
    MONTHLY("monthly", "Mensuelle ou plusieurs fois par mois", Period.ofMonths(1)),
    BIMONTHLY("bimonthly", "Bimestrielle", Period.ofMonths(2)),
    QUARTERLY("quarterly", "Trimestrielle", Period.ofMonths(3)),
    THREE_TIMES_A_YEAR("threeTimesAYear", "Trimestrielle", Period.ofMonths(4)),
    SEMIANNUAL("semiannual", "Semestrielle", Period.ofMonths(6)),
    ANNUAL("annual", "Annuelle", Period.ofMonths(12)),
    BIENNIAL("biennial", "Biennale", Period.ofMonths(24)),
    TRIENNIAL("triennial", "Triennale", Period.ofMonths(36)),
    QUADRENNIAL("quadrennial", "Quinquennale", Period.ofMonths(48)),
    QUINQUENNIAL("quinquennial", "Quinquennale", Period.ofMonths(60)),
    DECENNIAL("decennial", "Inconnue", Period.ofMonths(120)),
    BIDECENNIAL("bidecennial", "Inconnue", Period.ofMonths(240)),
    TRIDECENNIAL("tridecennial", "Inconnue", Period.ofMonths(360)),
    PUNCTUAL("punctual", "Ponctuelle", null),
    IRREGULAR("irregular", "Irrégulière", null),
    NEVER("never", "Ponctuelle", null),
    NOT_PLANNED("notPlanned", "Irrégulière", null),
    OTHER("other", "Inconnue", null),
    UNKNOWN("unknown", "Inconnue", null);

    private final String udata;
    private final String scdl;
    private final Period longest;

    UpdateFrequency(String udata, String scdl, Period longest) {
        this.udata = udata;
        this.scdl = scdl;
        this.longest = longest;
    }

    @Override
    public String code() {
        return udata;
    }

    public String scdl() {
        return scdl;
    }

    /** The day by which the next update is due; null when the rhythm promises none or no update is known. */
    public LocalDate dueAfter(LocalDate last) {
        return last == null || longest == null ? null : last.plus(longest);
    }

    /** The rhythm that data.gouv.fr calls so; null for another word. */
    public static UpdateFrequency coded(String udata) {
        return Arrays.stream(values()).filter(frequency -> frequency.udata.equals(udata)).findFirst().orElse(null);
    }

    /** The rhythm that the SCDL catalogue calls so, the longest of those that share the word; null for another word. */
    public static UpdateFrequency ofScdl(String word) {
        UpdateFrequency found = null;
        for (UpdateFrequency frequency : values()) {
            if (frequency.scdl.equalsIgnoreCase(word)) {
                found = plainer(found, frequency);
            }
        }
        return found;
    }

    private static UpdateFrequency plainer(UpdateFrequency a, UpdateFrequency b) {
        return a == null || b == DAILY || b == WEEKLY || b == MONTHLY || b == UNKNOWN ? b : a;
    }
}
