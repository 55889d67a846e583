package fr.parvis.inventory.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.DatasetQueries.DepartmentCount;
import fr.parvis.inventory.DatasetSort;
import fr.parvis.inventory.DatasetStatus;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.VisaState;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the filters of the inventory choose from and were set to, and the order it is read in. */
record InventoryList(String path, MultivaluedMap<String, String> asked, String query, List<Choice> departments, List<Choice> departmentIds,
        List<Choice> statuses, List<Choice> bands, List<Choice> opennesses, List<Choice> visas, DatasetSort sort, boolean descending) {

    static InventoryList of(long projectId, UriInfo uri, List<DepartmentCount> counts, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        String word = asked.getFirst("sort") == null ? "" : asked.getFirst("sort");
        DatasetSort sort = Arrays.stream(DatasetSort.values()).filter(one -> one.word().equals(word.replaceFirst("^-", ""))).findFirst()
                .orElse(DatasetSort.NUMBER);
        return new InventoryList("/projects/" + projectId + "/datasets", asked, uri.getRequestUri().getRawQuery(),
                counts.stream().map(one -> Choice.of(one.code(), one.name())).toList(),
                counts.stream().map(one -> Choice.of(one.departmentId(), one.name())).toList(),
                Arrays.stream(DatasetStatus.values()).map(one -> Choice.of(one, say.status(one))).toList(),
                Arrays.stream(Band.values()).map(one -> Choice.of(one, say.band(one))).toList(),
                Arrays.stream(Openness.values()).map(one -> Choice.of(one, say.openness(one))).toList(),
                Arrays.stream(VisaState.values()).map(one -> Choice.of(one, say.visa(one))).toList(), sort, word.startsWith("-"));
    }

    /** What a filter was set to; nothing when it cannot be read. */
    public String of(String name) {
        String value = asked.getFirst(name);
        return value == null || !Inputs.readable(value) ? "" : value;
    }

    public boolean filtered() {
        return asked.keySet().stream().anyMatch(name -> !name.equals("page") && !name.equals("sort") && !of(name).isEmpty());
    }

    /** The list in the order of a column, turned when it is already in it; filters are kept. */
    public String sortedBy(String column) {
        boolean turned = sort.word().equals(column) && !descending;
        StringBuilder path = new StringBuilder(this.path).append("?sort=").append(turned ? "-" : "").append(column);
        for (String name : List.of("q", "department", "status", "band", "openness", "visa")) {
            if (!of(name).isEmpty()) {
                path.append('&').append(name).append('=')
                        .append(java.net.URLEncoder.encode(of(name), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return path.toString();
    }

    /** How a column is sorted, for those who cannot see the arrow; null when it is not. */
    public String sorted(String column) {
        return !sort.word().equals(column) ? null : descending ? "descending" : "ascending";
    }
}
