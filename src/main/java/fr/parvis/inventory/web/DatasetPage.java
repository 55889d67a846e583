package fr.parvis.inventory.web;

import fr.parvis.inventory.ContestedLines;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetObligations;
import fr.parvis.inventory.Datasets;
import fr.parvis.inventory.DatasetPageMessages;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.LegalReasoning;
import fr.parvis.law.LawPacks;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.util.List;
import java.util.Locale;

/** A dataset: its sheet, its legal reasoning, its score. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DatasetPage {

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DatasetSheet(DatasetView view, List<Controls.Part> parts, ReasoningView reasoning, ObligationLines obligations, Forms form) implements TemplateInstance {
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
    PeopleQueries people;

    @Inject
    SeenDatasets seen;

    @Inject
    InventoryForms forms;

    @Inject
    Datasets datasets;

    @Inject
    ContestedLines contested;

    @Inject
    DatasetObligations obligations;

    @Inject
    LawPacks packs;

    @GET
    @Path("datasets/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.dataset(id), Forms.fresh());
    }

    @POST
    @Path("datasets/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        SentFields words = SentFields.of(form, inputs);
        Long version = inputs.id("version", form.getFirst("version"));
        Long department = inputs.id("departmentId", form.getFirst("departmentId"));
        if (!inputs.errors().isEmpty()) {
            return page(422, dataset, Forms.refused(form, inputs));
        }
        try {
            datasets.change(dataset, version == null ? -1 : version, words.change(department), signedIn.actor());
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page(status, dataset, again));
        }
        flash.say(Words.in(DatasetPageMessages.class, languages.locale()).saved(dataset.number));
        return html.seeOther("/datasets/" + id);
    }

    Response page(int status, Dataset seenDataset, Forms form) {
        Dataset dataset = seen.changed(seenDataset.id);
        Locale locale = languages.locale();
        List<Controls.Part> parts = new Controls(locale, people.people(dataset.municipalityId)).parts(dataset, form);
        LegalReasoning reasoning = LegalReasoning.of(dataset.id).stream().findFirst().orElse(null);
        return html.of(status, new DatasetSheet(DatasetView.of(dataset, contested.sentBack(dataset.id).size(), signedIn.actor(), form, LocalDate.now(clock), locale), parts,
                ReasoningView.of(reasoning, form, locale), ObligationLines.of(dataset, obligations, packs, signedIn.actor(), locale), form));
    }
}
