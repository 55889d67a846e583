package fr.parvis.gap.web;

import fr.parvis.gap.ArbitrationMessages;
import fr.parvis.gap.Arbitrations;
import fr.parvis.gap.GapRefusal;
import fr.parvis.gap.RetainedPosition;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.gap.VisaArbitration.Position;
import fr.parvis.inventory.ContestedLines.SentBack;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Foretold;
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
import java.util.List;

/** A line that lead and department do not agree on: putting it to the DGS, deciding. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ArbitrationPages {

    /** What the person may do here. */
    record May(boolean ask, boolean decide) {
    }

    /** The contested dataset; {@code said} is the department's last word, {@code ahead} when the DGS is reminded of it, null while nothing waits. */
    record Line(long id, String number, String title, String department, long projectId, String project, List<SentBack> disputed, String said,
            String ahead) {
    }

    @CheckedTemplate(basePath = "gap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArbitrationSheet(Line line, List<ArbitrationShown> arbitrations, May may, List<Choice> sides, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenGaps seen;

    @Inject
    GapAnswers refusals;

    @Inject
    Arbitrations arbitrations;

    @Inject
    Foretold foretold;

    @GET
    @Path("datasets/{id}/arbitration")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.dataset(id), Forms.fresh());
    }

    @POST
    @Path("datasets/{id}/arbitrations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        Position department = position(inputs, form, "department");
        Position lead = position(inputs, form, "lead");
        return act(dataset, form, inputs, say().asked(), () -> arbitrations.ask(dataset, department, lead, signedIn.actor()));
    }

    @POST
    @Path("arbitrations/{id}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        VisaArbitration one = seen.arbitration(id);
        Dataset dataset = seen.dataset(one.datasetId);
        Inputs inputs = new Inputs(languages.locale());
        RetainedPosition retained = SentGap.chosen(inputs, "retained", form.getFirst("retained"), RetainedPosition.class);
        String reason = inputs.reason("reason", form.getFirst("reason"), 10, 2000);
        return act(dataset, form, inputs, say().decided(), () -> arbitrations.decide(dataset, one, retained, reason, signedIn.actor()));
    }

    private Response act(Dataset dataset, MultivaluedMap<String, String> form, Inputs inputs, String said, Runnable act) {
        if (!inputs.errors().isEmpty()) {
            return page(422, dataset, Forms.refused(form, inputs));
        }
        try {
            act.run();
        } catch (GapRefusal.Refused refused) {
            return refusals.refused(refused, form, (status, again) -> page(status, dataset, again));
        }
        flash.say(said);
        return html.seeOther("/datasets/" + dataset.id + "/arbitration");
    }

    private Response page(int status, Dataset dataset, Forms form) {
        List<VisaArbitration> all = VisaArbitration.of(dataset.id);
        List<SentBack> disputed = arbitrations.disputed(dataset);
        boolean open = !all.isEmpty() && all.get(0).open();
        String ahead = open ? foretold.of(dataset.project, "ARBITRATION", all.get(0).id, languages.locale()).orElse(null) : null;
        May may = new May(!open && Arbitrations.enough(disputed) && Arbitrations.contests(signedIn.actor(), dataset),
                open && (Arbitrations.decides(signedIn.actor(), dataset) || form.errors().any()
                && signedIn.actor().ended(dataset.municipalityId, Role.DGS).isPresent()));
        List<Choice> sides = List.of(
                new Choice(RetainedPosition.DEPARTMENT.name(), say().side(RetainedPosition.DEPARTMENT), say().departmentEffect()),
                new Choice(RetainedPosition.LEAD.name(), say().side(RetainedPosition.LEAD), say().leadEffect()));
        return html.of(status, new ArbitrationSheet(new Line(dataset.id, dataset.number, dataset.names.title, dataset.department.name,
                dataset.project.id, dataset.project.title, disputed, disputed.isEmpty() ? null : disputed.get(disputed.size() - 1).reason(), ahead),
                all.stream().map(one -> ArbitrationShown.of(one, say())).toList(), may, sides, form));
    }

    private static Position position(Inputs inputs, MultivaluedMap<String, String> form, String side) {
        return new Position(inputs.required(side + "Position", form.getFirst(side + "Position"), 2000),
                inputs.required(side + "Consequence", form.getFirst(side + "Consequence"), 2000));
    }

    private ArbitrationMessages say() {
        return Words.in(ArbitrationMessages.class, languages.locale());
    }
}
