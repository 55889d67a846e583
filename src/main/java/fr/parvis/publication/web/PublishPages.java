package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetField;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Foretold;
import fr.parvis.publication.DiffusionChoices;
import fr.parvis.publication.DiffusionChoices.Chosen;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.Publication;
import fr.parvis.publication.PublicationRefusal;
import fr.parvis.publication.Publications;
import fr.parvis.publication.PublishMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A dataset on its way to the public: choosing how, entering its publications, its updates and its withdrawals. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PublishPages {

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublishSheet(PublishView view, String ahead, ChoiceLists.Lists lists, Sent sent) implements TemplateInstance {
    }

    /** What was sent, to the form it was typed into; the others stand as they are kept. */
    record Sent(Forms any, Forms choices, Forms publication, Forms update, boolean falls) {

        static Sent of(Forms form) {
            return new Sent(form, only(form, "version"), only(form, "publishedOn"), only(form, "updatedOn"), form.error("fall") != null);
        }

        private static Forms only(Forms form, String field) {
            return form.typed().containsKey(field) ? form : Forms.fresh();
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenDiffusion seen;

    @Inject
    PublicationAnswers answers;

    @Inject
    ChoiceLists lists;

    @Inject
    DiffusionChoices choices;

    @Inject
    Publications publications;

    @Inject
    Foretold foretold;

    @GET
    @Path("datasets/{id}/diffusion")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.dataset(id), Forms.fresh());
    }

    /** Chooses how the dataset is published; what makes its visa fall is asked once more. */
    @POST
    @Path("datasets/{id}/diffusion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        Map<DatasetField, Object> fields = SentChoices.whole(form, inputs);
        Map<Long, Long> versions = Collections.singletonMap(id, inputs.needed("version", inputs.id("version", form.getFirst("version"))));
        return act(dataset, form, inputs, () -> {
            DiffusionMessages say = Words.in(DiffusionMessages.class, languages.locale());
            boolean sure = "true".equals(form.getFirst("fall"));
            Chosen before = sure ? null : choices.preview(dataset.project, versions, fields, signedIn.actor()).get(0);
            if (before != null && before.visaFell()) {
                inputs.refuse("fall", "visas-fall", say.fallFirst(1));
                return null;
            }
            Chosen chosen = choices.choose(dataset.project, versions, fields, signedIn.actor()).get(0);
            return say().saved() + (chosen.visaFell() ? " " + say.visasFell(1) : "") + (chosen.checkReopened() ? " " + say.checksReopened(1) : "");
        });
    }

    @POST
    @Path("datasets/{id}/publications")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        Channel channel = inputs.needed("publishedAt", inputs.choice("publishedAt", form.getFirst("publishedAt"), Channel.class));
        String url = inputs.needed("url", inputs.link("url", form.getFirst("url")));
        LocalDate on = inputs.needed("publishedOn", inputs.date("publishedOn", form.getFirst("publishedOn")));
        return act(dataset, form, inputs, () -> {
            boolean before = on != null && Publications.beforeVisa(dataset, on);
            publications.enter(dataset, channel, url, on, signedIn.actor());
            return before ? say().publishedBeforeVisa(dataset.number) : say().published(dataset.number);
        });
    }

    @POST
    @Path("datasets/{id}/updates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate on = inputs.needed("updatedOn", inputs.date("updatedOn", form.getFirst("updatedOn")));
        String object = inputs.optional("object", form.getFirst("object"), 1000);
        return act(dataset, form, inputs, () -> {
            publications.update(dataset, on, object, signedIn.actor());
            return say().updated(dataset.number);
        });
    }

    @POST
    @Path("publications/{id}/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Publication publication = seen.publication(id);
        Dataset dataset = seen.dataset(publication.datasetId);
        Inputs inputs = new Inputs(languages.locale());
        String reason = inputs.reason("withdrawal-" + id, form.getFirst("withdrawal-" + id), 10, 1000);
        form.putSingle("publication", String.valueOf(id));
        return act(dataset, form, inputs, () -> {
            publications.withdraw(dataset, publication, reason, signedIn.actor());
            return say().withdrawn(dataset.number);
        });
    }

    /** @param act answers what to say of it, null when it refused in the inputs */
    private Response act(Dataset dataset, MultivaluedMap<String, String> form, Inputs inputs, Supplier<String> act) {
        if (!inputs.errors().isEmpty()) {
            return page(422, dataset, Forms.refused(form, inputs));
        }
        try {
            String said = act.get();
            if (said == null) {
                return page(422, dataset, Forms.refused(form, inputs));
            }
            flash.say(said);
        } catch (PublicationRefusal.Refused refused) {
            return answers.refused(refused, form, (status, again) -> page(status, dataset, again));
        }
        return html.seeOther("/datasets/" + dataset.id + "/diffusion");
    }

    private Response page(int status, Dataset seenDataset, Forms form) {
        Dataset dataset = seen.changed(seenDataset.id);
        Locale locale = languages.locale();
        List<Publication> history = Publication.of(dataset.id);
        PublishView view = PublishView.of(dataset, history, answers.obstacles(Publications.blockers(dataset), dataset.project, signedIn.actor()), form,
                signedIn.actor(), LocalDate.now(clock), locale);
        return html.of(status, new PublishSheet(view, foretold.of(dataset.project, "UPDATE", dataset.id, locale).orElse(null),
                lists.of(dataset.project, dataset.release.wave, locale), Sent.of(form)));
    }

    private PublishMessages say() {
        return Words.in(PublishMessages.class, languages.locale());
    }
}
