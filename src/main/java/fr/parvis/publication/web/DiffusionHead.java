package fr.parvis.publication.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.project.Project;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.DiffusionSort;
import fr.parvis.publication.DiffusionState;
import fr.parvis.publication.Lacking;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the list of diffusion is about: its filters, its order, and what the person may do there. */
record DiffusionHead(long projectId, String project, boolean runs, String retained, Filters filters, MultivaluedMap<String, String> asked,
        String query, String seen, long all) {

    private static final List<String> NAMES = List.of("q", "department", "band", "wave", "decided", "channel", "state", "lacking", "mine");

    /** What the filters choose from. */
    record Filters(List<Choice> departments, List<Choice> bands, List<Choice> waves, List<Choice> decided, List<Choice> channels,
            List<Choice> states, List<Choice> lacking, List<Choice> mine) {

        static Filters of(List<Choice> departments, List<String> waves, Locale locale) {
            InventoryMessages say = Words.in(InventoryMessages.class, locale);
            DiffusionMessages words = Words.in(DiffusionMessages.class, locale);
            return new Filters(departments, Arrays.stream(Band.values()).map(one -> Choice.of(one, say.band(one))).toList(),
                    waves.stream().map(one -> Choice.of(one, one)).toList(),
                    List.of(Choice.of("true", words.decided()), Choice.of("false", words.undecided())),
                    Arrays.stream(Channel.values()).map(one -> Choice.of(one, say.channel(one))).toList(),
                    Arrays.stream(DiffusionState.values()).map(one -> Choice.of(one, words.state(one))).toList(),
                    Arrays.stream(Lacking.values()).map(one -> Choice.of(one, words.lacking(one))).toList(),
                    List.of(Choice.of("true", words.mine())));
        }
    }

    static DiffusionHead of(Project project, boolean runs, String retained, Filters filters, UriInfo uri, String seen, long all) {
        return new DiffusionHead(project.id, project.title, runs, retained, filters, uri.getQueryParameters(), uri.getRequestUri().getRawQuery(),
                seen, all);
    }

    static DiffusionSort sort(MultivaluedMap<String, String> asked) {
        String word = word(asked);
        return Arrays.stream(DiffusionSort.values()).filter(one -> one.word().equals(word.replaceFirst("^-", ""))).findFirst()
                .orElse(DiffusionSort.NUMBER);
    }

    static boolean descending(MultivaluedMap<String, String> asked) {
        return word(asked).startsWith("-");
    }

    private static String word(MultivaluedMap<String, String> asked) {
        return asked.getFirst("sort") == null ? "" : asked.getFirst("sort");
    }

    public String path() {
        return "/projects/" + projectId + "/diffusion";
    }

    /** What a filter was set to; nothing when it cannot be read. */
    public String of(String name) {
        String value = asked.getFirst(name);
        return value == null || !Inputs.readable(value) ? "" : value;
    }

    public boolean filtered() {
        return NAMES.stream().anyMatch(name -> !of(name).isEmpty());
    }

    /** The list in the order of a column, turned when it is already in it; filters are kept. */
    public String sortedBy(String column) {
        boolean turned = sort(asked).word().equals(column) && !descending(asked);
        StringBuilder path = new StringBuilder(path()).append("?sort=").append(turned ? "-" : "").append(column);
        NAMES.stream().filter(name -> !of(name).isEmpty())
                .forEach(name -> path.append('&').append(name).append('=').append(URLEncoder.encode(of(name), StandardCharsets.UTF_8)));
        return path.toString();
    }

    /** How a column is sorted, for those who cannot see the arrow; null when it is not. */
    public String sorted(String column) {
        return !sort(asked).word().equals(column) ? null : descending(asked) ? "descending" : "ascending";
    }
}
