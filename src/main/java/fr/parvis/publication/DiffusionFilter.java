package fr.parvis.publication;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.SearchWords;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which datasets somebody wants to see on their way to the public; a null member filters nothing.
 *
 * @param decided whether a channel is chosen
 * @param mine    only what is the reader's to update
 */
public record DiffusionFilter(String words, Long departmentId, Band band, String wave, Boolean decided, Channel channel, DiffusionState state,
        Lacking lacking, boolean mine) {

    public static final DiffusionFilter NONE = new DiffusionFilter(null, null, null, null, null, null, null, null, false);

    /** The condition on {@code d}, its project {@code p} and its department {@code x}, with its values put into {@code parameters}. */
    String condition(LocalDate today, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        if (words != null) {
            conditions.add("d.trace.searchWords like :words escape '!'");
            parameters.and("words", "%" + SearchWords.plain(words).replaceAll("([!%_])", "!$1") + "%");
        }
        if (departmentId != null) {
            conditions.add("x.id = :department");
            parameters.and("department", departmentId);
        }
        if (band != null) {
            conditions.add("d.standing.band = :band");
            parameters.and("band", band);
        }
        if (wave != null) {
            conditions.add("d.release.wave = :wave");
            parameters.and("wave", wave);
        }
        if (decided != null) {
            conditions.add(decided ? "d.release.channels is not null" : "d.release.channels is null");
        }
        if (channel != null) {
            conditions.add("concat(', ', d.release.channels, ',') like :channel");
            parameters.and("channel", "%, " + channel.name() + ",%");
        }
        if (state != null) {
            conditions.add(state.condition());
        }
        if (mine) {
            conditions.add(UpdateQueries.MINE);
        }
        if (mine || state == DiffusionState.UPDATE_DUE) {
            parameters.and("today", today);
        }
        if (lacking != null) {
            conditions.add(lacking.condition());
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }
}
