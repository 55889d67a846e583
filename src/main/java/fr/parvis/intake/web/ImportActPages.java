package fr.parvis.intake.web;

import fr.parvis.intake.Applications;
import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.Headway;
import fr.parvis.intake.ImportProgress;
import fr.parvis.intake.Imports;
import fr.parvis.intake.IntakePageMessages;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryRefusal;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is done on the page of an import: its columns named, applied, taken back. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ImportActPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenImports seen;

    @Inject
    Imports imports;

    @Inject
    Applications applications;

    @Inject
    ImportProgress progress;

    @Inject
    ImportPage sheet;

    @POST
    @Path("imports/{id}/mapping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        DatasetImport file = seen.seen(id);
        Inputs inputs = new Inputs(languages.locale());
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < file.targets().size(); i++) {
            String target = inputs.optional("target-" + i, form.getFirst("target-" + i), 40);
            targets.add(target == null ? "" : target);
        }
        Long department = inputs.id("departmentId", form.getFirst("departmentId"));
        SentTargets.check(targets, file, inputs);
        return after(file, form, inputs,
                headway -> imports.map(file, targets, department, signedIn.actor(), languages.locale(), headway), say().received());
    }

    @POST
    @Path("imports/{id}/application")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        DatasetImport file = seen.seen(id);
        boolean merge = "true".equals(form.getFirst("merge"));
        return after(file, form, new Inputs(languages.locale()), headway -> {
            if (!imports.holds(file, signedIn.actor(), languages.locale(), headway)) {
                throw InventoryRefusal.conflict(InventoryRefusal.Reason.IMPORT_CHANGED);
            }
            applications.apply(seen.changed(id), merge, signedIn.actor(), headway);
        }, say().applied(file.counts().added(), file.counts().changed()));
    }

    @POST
    @Path("imports/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        DatasetImport file = seen.seen(id);
        return after(file, form, new Inputs(languages.locale()), headway -> applications.undo(file, signedIn.actor(), headway), say().undone());
    }

    private Response after(DatasetImport file, MultivaluedMap<String, String> form, Inputs inputs, Consumer<Headway> act, String done) {
        if (inputs.errors().isEmpty()) {
            try {
                progress.follow(signedIn.actor().personId(), form.getFirst("progress"), headway -> {
                    act.accept(headway);
                    return null;
                });
                flash.say(done);
                return html.seeOther("/imports/" + file.id);
            } catch (InventoryRefusal.Refused refused) {
                return sheet.page(status(refused, inputs), seen.changed(file.id), "1", null, Forms.refused(form, inputs));
            }
        }
        return sheet.page(422, file, "1", null, Forms.refused(form, inputs));
    }

    private int status(InventoryRefusal.Refused refused, Inputs inputs) {
        InventoryMessages words = Words.in(InventoryMessages.class, languages.locale());
        if (refused.refusal() instanceof InventoryRefusal.Field field) {
            inputs.refuse(field.name(), "refused", words.reason(field.reason()));
            return 422;
        }
        if (refused.refusal() instanceof InventoryRefusal.Conflict conflict) {
            inputs.refuse("import", "refused", words.reason(conflict.reason()));
            return 409;
        }
        throw refused;
    }

    private IntakePageMessages say() {
        return Words.in(IntakePageMessages.class, languages.locale());
    }
}
