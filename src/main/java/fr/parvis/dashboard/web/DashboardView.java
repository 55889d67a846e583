package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Figure;
import fr.parvis.platform.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The dashboard of a project in words, top to bottom. */
record DashboardView(Head head, Said verdict, Attention attention, Counted counted, Past past) {

    /**
     * What stands above.
     *
     * @param plain whether the reader is an élu, who reads without acts
     * @param empty whether there is nothing to count yet
     * @param since «depuis le 30 septembre 2026»
     */
    record Head(long id, String title, List<String> facts, boolean plain, boolean empty, String since, List<Plain> plainWords) {
    }

    /** A part of the élu’s sentence, which leads to the list behind its figure. */
    record Plain(Figure figure, String words) {
    }

    /**
     * The verdict.
     *
     * @param computed the computed word with why, shown whatever is said
     * @param by       who says another and when; null when nobody does
     * @param version  what an act has to name as read
     * @param says     whether this reader may say one
     */
    record Said(String look, String word, String computed, String computedWord, String by, String reason, long version, boolean says,
            List<Choice> words, List<Told> history) {
    }

    /** A verdict said before. */
    record Told(String word, String by, String until, String reason) {
    }

    /** What asks for the reader, and what for the eye. */
    record Attention(List<Mine> mine, int others, List<Line> watches) {
    }

    /** Something that waits for the reader. */
    record Mine(String kind, String what, String about, String silence, boolean late, String path, String act) {
    }

    /** A sentence that leads somewhere; the path may be null. */
    record Line(String words, String path) {
    }

    /** What is counted, and its departments. */
    record Counted(List<TileLine> tiles, List<Row> departments, List<Header> headers, List<Strip> phases, List<Rule> rules) {
    }

    /** A tile: both figures lead to their list. */
    record TileLine(String label, int figure, String path, String whole, int total, String wholePath, String delta) {
    }

    /**
     * A department.
     *
     * @param holder who is waited for the longest, null for nobody; {@code days} then likewise
     */
    record Row(String code, String name, String head, int lines, Integer percent, String holder, Integer days, LocalDate next, boolean past, int slips,
            String look, String standing) {
    }

    /** A column of the table of departments; {@code path} sorts by it. */
    record Header(String label, String path, String sorted, boolean number) {
    }

    /** A phase of the strip. */
    record Strip(String kind, String title, String state, String dates, String committed) {
    }

    /** A figure or rule with how it is computed. */
    record Rule(String name, String words) {
    }

    /** What was before, and what is decided. */
    record Past(List<Point> trend, String alt, List<Change> changes, List<Decision> decisions) {
    }

    /** The trend at one evening. @param lists what the address of the lists behind it ends with; null before the project, where there is none */
    record Point(LocalDate on, int open, int restricted, int closed, int undecided, String lists) {
    }

    /** Something that happened; {@code by} is null for several facts told at once. */
    record Change(String sentence, String by, Instant at) {
    }

    /** A decision taken; {@code on} is the day the register says, null of any other. */
    record Decision(String words, String by, Instant at, LocalDate on, String reason, String state, String look, String path) {
    }
}
