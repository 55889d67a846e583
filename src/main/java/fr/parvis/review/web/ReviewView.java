package fr.parvis.review.web;

import fr.parvis.platform.web.Choice;
import fr.parvis.review.Carried;
import java.util.List;
import java.util.stream.IntStream;

/** What the page of a review shows, in words. */
public final class ReviewView {

    private ReviewView() {
    }

    /** What an address of a review ends with so that it leads to this cycle: nothing for the one in hand. */
    static String query(int cycle, int last) {
        return cycle == last ? "" : "?cycle=" + cycle;
    }

    /** What the page is about and what whoever reads it may do: nothing but read, once there is a cycle after it. */
    public record Head(long projectId, String project, int cycle, int last, boolean runs, boolean consultant, boolean presents, boolean reviewDone,
            List<Choice> people, List<Choice> phases, List<Choice> categories) {

        public int nextCycle() {
            return cycle + 1;
        }

        /** Whether there is a cycle after it. */
        public boolean past() {
            return cycle < last;
        }

        public String query() {
            return ReviewView.query(cycle, last);
        }

        /** The other cycles whose review stays to be read. */
        public List<Integer> earlier() {
            return IntStream.range(1, last).filter(number -> number != cycle).boxed().toList();
        }
    }

    /** A group of people asked. */
    public record GroupLine(String name, long asked, long answered) {
    }

    /** A result in words, with what was said beside; {@code answers} is null where they are too few to be told. */
    public record ResultLine(String code, String question, Long answers, String result, List<String> comments) {
    }

    /** The survey; {@code reminded} is null before the first reminder, {@code silent} where answers are anonymous: then there are no groups either. */
    public record SurveyBlock(long id, long version, boolean open, boolean anonymous, boolean asksMe, String closes, String closesOn, String reminded,
            String participation, long answered, long asked, List<GroupLine> audiences, List<GroupLine> departments, List<String> silent,
            boolean readable, List<ResultLine> results) {
    }

    /** An indicator as a row; {@code look} is the kind of its mark. */
    public record IndicatorLine(String code, String name, boolean computed, String value, String why, String target, String baseline, String trend,
            String previous, String standing, String look) {
    }

    /** A finding as a row. */
    public record FindingLine(long id, String title, String category, String look, String rule, String action, String owner, String dueOn, String phase,
            boolean incomplete) {
    }

    /** The report; {@code presented} is null while it follows the facts. */
    public record ReportBlock(String presented, String sha256, boolean pdf) {
    }

    /** Things of one kind that the next cycle takes over. */
    public record CarriedGroup(String title, String words, List<Carried> items) {
    }

    /** The plan of the next cycle; {@code settled} is null before it is decided. */
    public record NextBlock(long version, String startsOn, String points, String settled, List<CarriedGroup> groups) {
    }

    /** One figure of two cycles. */
    public record CompareLine(String name, String before, String now, String trend) {
    }

    /** A whole review. */
    public record Sheet(Head head, SurveyBlock survey, int concerned, List<IndicatorLine> indicators, List<FindingLine> findings, ReportBlock report,
            NextBlock next, List<CompareLine> comparison) {
    }
}
