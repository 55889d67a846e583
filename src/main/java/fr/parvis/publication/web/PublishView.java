package fr.parvis.publication.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.people.Actor;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Obstacle;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.DiffusionState;
import fr.parvis.publication.Publication;
import fr.parvis.publication.Publications;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A dataset on its way to the public: what is chosen, what stands against it, where it was published. */
record PublishView(long id, long version, String number, String title, long projectId, String project, boolean runs, boolean updates,
        boolean published, String state, String look, LocalDate lastUpdated, String updateObject, LocalDate nextUpdateDue, Chosen chosen,
        List<Obstacle> obstacles, List<Line> history, LocalDate today) {

    /** The boxes that are ticked: what was typed, else what is kept. */
    public List<String> channels(Forms form) {
        return form.typed().isEmpty() ? chosen.channels() : form.values("channel");
    }

    /** The channel to propose for a publication; null while none is chosen. */
    public String usual() {
        return chosen.channels().isEmpty() ? null : chosen.channels().get(0);
    }

    /** What is chosen so far, as the form writes it. */
    record Chosen(List<String> channels, String licence, String format, String frequency, Long updater, String wave, String postponedReason) {

        static Chosen of(Dataset dataset) {
            String channels = dataset.release.channels;
            return new Chosen(channels == null ? List.of() : List.of(channels.split(", ")), DatasetField.LICENCE.written(dataset),
                    dataset.release.releaseFormat, DatasetField.UPDATE_FREQUENCY.written(dataset), dataset.release.updaterId, dataset.release.wave,
                    dataset.release.postponedReason);
        }
    }

    /** A publication; {@code last}: with it the dataset leaves the public. {@code form} is what was typed to withdraw it. */
    record Line(long id, String channel, String url, LocalDate publishedOn, String by, Instant at, LocalDate withdrawnOn, String withdrawnReason,
            String withdrawnBy, boolean last, Forms form) {
    }

    static PublishView of(Dataset dataset, List<Publication> publications, List<Obstacle> obstacles, Forms form, Actor actor, LocalDate today, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        long standing = publications.stream().filter(one -> one.withdrawnOn() == null).count();
        List<Line> history = new ArrayList<>(publications.stream().map(one -> new Line(one.id, say.channel(one.channel), one.url, one.publishedOn,
                one.enteredByName, one.enteredAt, one.withdrawnOn(), one.withdrawnReason(), one.withdrawnByName(), standing == 1,
                String.valueOf(one.id).equals(form.typed().getFirst("publication")) ? form : Forms.fresh())).toList());
        Collections.reverse(history);
        DiffusionState state = DiffusionState.of(dataset, today);
        return new PublishView(dataset.id, dataset.version(), dataset.number, dataset.names.title, dataset.project.id, dataset.project.title,
                dataset.project.isRunBy(actor), Publications.updates(dataset, actor), dataset.checks().published(),
                Words.in(DiffusionMessages.class, locale).state(state), state.look(), dataset.coverage.lastUpdatedOn, dataset.coverage.updateObject,
                dataset.coverage.nextUpdateDue, Chosen.of(dataset), obstacles, history, today);
    }
}
