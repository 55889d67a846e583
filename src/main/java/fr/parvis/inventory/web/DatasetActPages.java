package fr.parvis.inventory.web;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Criterion;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.DatasetPageMessages;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.LegalReasoning;
import fr.parvis.inventory.LegalReasoning.Extent;
import fr.parvis.inventory.LegalReasoning.Known;
import fr.parvis.inventory.LegalReasoning.People;
import fr.parvis.inventory.ReasoningMessages;
import fr.parvis.inventory.Reasonings;
import fr.parvis.inventory.Scores;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is decided on the page of a dataset: its score, its band, its legal reasoning. */
@Path("/")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class DatasetActPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenDatasets seen;

    @Inject
    InventoryForms forms;

    @Inject
    DatasetPage page;

    @Inject
    Scores scores;

    @Inject
    Reasonings reasonings;

    @POST
    @Path("datasets/{id}/scores")
    public Response score(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        List<Integer> marks = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            marks.add(mark(inputs, form, criterion.name()));
        }
        Integer risk = mark(inputs, form, "R");
        return act(dataset, form, inputs, said().scored(), () -> scores.score(dataset, new GridRules.Marks(marks, risk), signedIn.actor()));
    }

    @POST
    @Path("datasets/{id}/band")
    public Response override(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        Band band = inputs.needed("band", inputs.choice("band", form.getFirst("band"), Band.class));
        String reason = inputs.reason("bandReason", form.getFirst("bandReason"), 10, 1000);
        return act(dataset, form, inputs, said().overridden(), () -> scores.override(dataset, band, reason, signedIn.actor()));
    }

    @POST
    @Path("datasets/{id}/reasonings")
    public Response reason(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        var answers = new LegalReasoning.Answers(one(inputs, form, "held", Known.class), one(inputs, form, "secret", Extent.class),
                one(inputs, form, "privacy", Extent.class), one(inputs, form, "personalData", People.class),
                one(inputs, form, "thirdParty", Known.class), one(inputs, form, "reservedTo", Known.class));
        String stillOpen = inputs.optional("stillOpen", form.getFirst("stillOpen"), 1000);
        LocalDate again = inputs.date("reexamineOn", form.getFirst("reexamineOn"));
        Long version = inputs.id("version", form.getFirst("version"));
        return act(dataset, form, inputs, Words.in(ReasoningMessages.class, languages.locale()).reasoned(),
                () -> reasonings.reason(dataset, version == null ? -1 : version, answers, stillOpen, again, signedIn.actor()));
    }

    private Response act(Dataset dataset, MultivaluedMap<String, String> form, Inputs inputs, String said, Runnable act) {
        if (!inputs.errors().isEmpty()) {
            return page.page(422, dataset, Forms.refused(form, inputs));
        }
        try {
            act.run();
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page.page(status, dataset, again));
        }
        flash.say(said);
        return html.seeOther("/datasets/" + dataset.id);
    }

    private Integer mark(Inputs inputs, MultivaluedMap<String, String> form, String name) {
        Integer mark = inputs.needed(name, inputs.number(name, form.getFirst(name)));
        if (mark != null && mark > GridRules.HIGHEST_MARK) {
            inputs.refuse(name, "out-of-bounds", Words.in(InventoryMessages.class, languages.locale()).outOfBounds(0, GridRules.HIGHEST_MARK));
        }
        return mark;
    }

    private static <E extends Enum<E>> E one(Inputs inputs, MultivaluedMap<String, String> form, String name, Class<E> type) {
        return inputs.needed(name, inputs.choice(name, form.getFirst(name), type));
    }

    private DatasetPageMessages said() {
        return Words.in(DatasetPageMessages.class, languages.locale());
    }
}
