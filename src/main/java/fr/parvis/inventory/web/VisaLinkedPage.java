package fr.parvis.inventory.web;

import fr.parvis.inventory.VisaRequest;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.LinkedPage;
import fr.parvis.project.Foretold;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;

/** The visa of a department as a link from a mail opens it: the same lines, the same form, the same verb. */
@RequestScoped
public class VisaLinkedPage implements LinkedPage {

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VisaByLink(VisaView view, String ahead, Forms form, VisaPreview preview, String action) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    SeenDatasets seen;

    @Inject
    VisaDecisions decisions;

    @Inject
    Foretold foretold;

    @Inject
    Languages languages;

    @Override
    public String kind() {
        return "VISA";
    }

    @Override
    public Response show(long id, String home) {
        return page(200, seen.visa(id), Forms.fresh(), null, home);
    }

    @Override
    public Response decide(long id, String home, MultivaluedMap<String, String> form, Consumer<Runnable> taking) {
        return decisions.decide(seen.visa(id), form, taking, home, (status, request, again, preview) -> page(status, request, again, preview, home));
    }

    private Response page(int status, VisaRequest request, Forms form, VisaPreview preview, String home) {
        return html.of(status, new VisaByLink(decisions.view(seen.changedVisa(request.id), form),
                foretold.of(request.campaign.project, "VISA", request.id, languages.locale()).orElse(null), form, preview, home + "/decisions"));
    }
}
