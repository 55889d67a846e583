package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.SnapshotQueries.Named;
import java.util.Map;

/** How a reader may know a dataset that a figure counts. Who may read a title is a matter of today, whatever day the list is of. */
interface KnownDatasets {

    /** @param path null of one that is gone */
    record Known(String number, String title, String path) {
    }

    /** Null of one the reader may not know. */
    Known of(DatasetFact one);

    /** In a list of today. */
    static KnownDatasets now(Reader reader) {
        return one -> reader.sees(one) ? new Known(one.number(), one.title(), path(one)) : null;
    }

    /**
     * In a list of another evening or of a photo, under today's titles. One that was not to be mentioned and is gone stays unnamed to everybody.
     *
     * @param names of the datasets there are, as this reader may know them
     * @param gone  title of one that was taken out since
     */
    static KnownDatasets then(Map<Long, Named> names, String gone) {
        return one -> {
            Named named = names.get(one.id());
            if (named == null) {
                return one.withheld() ? null : new Known(one.number(), gone, null);
            }
            return named.number() == null ? null : new Known(named.number(), named.title(), path(one));
        };
    }

    private static String path(DatasetFact one) {
        return "/datasets/" + one.id();
    }
}
