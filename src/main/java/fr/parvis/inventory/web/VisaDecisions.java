package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.VisaCauses;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.Visas;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The decisions on a visa as a form sends them: for its page in the product, and for the one that a link from a mail opens. */
@RequestScoped
class VisaDecisions {

    /** Draws the page that shows the form. */
    interface Page {
        Response drawn(int status, VisaRequest request, Forms form, VisaPreview preview);
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
    InventoryForms forms;

    @Inject
    PeopleQueries people;

    @Inject
    Visas visas;

    @Inject
    VisaQueries queries;

    @Inject
    VisaCauses causes;

    /**
     * Decides on the lines for which something was chosen, by line or by group; the others wait.
     *
     * @param taking runs the change
     * @param next   where to go once it is done
     */
    Response decide(VisaRequest request, MultivaluedMap<String, String> form, Consumer<Runnable> taking, String next, Page page) {
        Inputs inputs = new Inputs(languages.locale());
        List<Visas.Decided> decisions = new SentDecisions(form, inputs, languages.locale()).read(() -> queries.sheet(request, signedIn.actor()));
        if (!inputs.errors().isEmpty()) {
            return page.drawn(422, request, Forms.refused(form, inputs), null);
        }
        if ("preview".equals(form.getFirst("act")) && InventoryAccess.signs(signedIn.actor(), request.department)) {
            // What would be recorded and sent, above the same form with the same choices.
            VisaSheet sheet = queries.sheet(request, signedIn.actor());
            return page.drawn(200, request, Forms.refused(form, inputs),
                    VisaPreview.of(request, sheet, decisions, signedIn.actor().signs(request.department).orElseThrow().signature(languages.locale()),
                            departments(request), languages.locale()));
        }
        try {
            taking.accept(() -> visas.decide(request, String.valueOf(form.getFirst("snapshotHash")), decisions, signedIn.actor()));
            flash.say(Words.in(VisaMessages.class, languages.locale()).decided(decisions.size()));
            return html.seeOther(next);
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page.drawn(status, request, again, null));
        }
    }

    VisaView view(VisaRequest request, Forms form) {
        VisaSheet sheet = queries.sheet(request, signedIn.actor());
        Map<Long, String> names = people.people(request.department.municipality.id).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return VisaView.of(request, sheet, causes.of(request, sheet), names, departments(request), signedIn.actor(), form, clock.instant(),
                languages.locale());
    }

    /** The other departments of the town, for whoever can hand a line to one of them. */
    private List<Choice> departments(VisaRequest request) {
        return !InventoryAccess.signs(signedIn.actor(), request.department) ? List.of()
                : people.departments(request.department.municipality.id).stream().filter(one -> one.id() != request.department.id)
                        .map(one -> Choice.of(one.id(), one.name())).toList();
    }
}
