package fr.parvis.dashboard.web;

import java.time.LocalDate;
import java.util.List;

/** The cockpit in words; made by {@link CockpitViews}. */
record CockpitView(long projectId, String project, long townId, List<ChaseLine> chases, Slips slips, Ready ready, Load load) {

    /**
     * Something that waits on somebody.
     *
     * @param facts   who holds it, since when, for when
     * @param message prepared; null when no reminder may leave today
     * @param note    why none may, or when the last one left; null otherwise
     */
    record ChaseLine(String subject, String kind, String title, String path, List<String> facts, boolean late, String person, String message,
            String note) {

        /** What identifiers on the page are made of. */
        public String key() {
            return subject.replace(':', '-');
        }
    }

    /** @param gate the gate in danger in a sentence; null when it is in none */
    record Slips(String gate, boolean gateLate, List<SoonLine> soon, List<MovedLine> moved) {

        public boolean nothing() {
            return gate == null && soon.isEmpty() && moved.isEmpty();
        }
    }

    /** A task due within days that nobody has begun. */
    record SoonLine(long id, String title, String words) {
    }

    /** A date that was moved. */
    record MovedLine(String title, String path, int times, String often, LocalDate first, LocalDate now, String causes, String reason) {
    }

    /** What could leave today. */
    record Ready(String gate, int met, int all, String gateWords, boolean open, List<ReadyLine> departments, String departmentsTitle,
            List<ReadyLine> datasets, String datasetsTitle, String more) {
    }

    /** A department, or a dataset. */
    record ReadyLine(String title, String path, String words) {
    }

    /** Open tasks by person and week. */
    record Load(List<String> weeks, List<Row> rows) {
    }

    /** One person's: what is late, each week, later, undated, altogether. */
    record Row(String person, Long personId, int late, List<Integer> weeks, int later, int undated, int total) {
    }
}
