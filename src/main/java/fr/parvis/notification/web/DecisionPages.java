package fr.parvis.notification.web;

import fr.parvis.desk.DecisionKind;
import fr.parvis.notification.DecisionCodes;
import fr.parvis.notification.DecisionLinkState;
import fr.parvis.notification.DecisionLinks;
import fr.parvis.notification.DecisionLinks.Opened;
import fr.parvis.notification.DecisionMessages;
import fr.parvis.notification.LinkView;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.LinkedPage;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;

/** The one decision that a link from a mail opens. Opening it changes nothing, however often a mail scanner does. */
@Path("/decide/{secret}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DecisionPages {

    private static final int MOST_RENEWALS = 3;

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DecisionTaken(LinkView view) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    DecisionDoor door;

    @Inject
    DecisionLinks links;

    @Inject
    DecisionCodes codes;

    @Inject
    @All
    List<LinkedPage> pages;

    @GET
    public Response show(@PathParam("secret") String secret) {
        return door.behind(secret, opened -> {
            boolean known = opened.recipient() != null;
            if (opened.state() == DecisionLinkState.USED && known) {
                return html.ok(new DecisionTaken(LinkView.of(opened, secret, clock.instant(), languages.locale())));
            }
            if (opened.state() != DecisionLinkState.OPEN) {
                return door.refused(opened, secret);
            }
            if (opened.kind() == DecisionKind.GATE) {
                return known ? html.seeOther(opened.item().path()) : door.signIn(secret);
            }
            return known ? page(opened).show(opened.itemId(), DecisionDoor.home(secret)) : door.entry(200, opened, secret, Forms.fresh());
        });
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("secret") String secret, MultivaluedMap<String, String> form) {
        return door.behind(secret, opened -> {
            if (opened.state() != DecisionLinkState.OPEN) {
                return door.refused(opened, secret);
            }
            if (opened.recipient() == null || opened.kind() == DecisionKind.GATE) {
                return html.seeOther(DecisionDoor.home(secret));
            }
            try {
                return page(opened).decide(opened.itemId(), DecisionDoor.home(secret), form, decision -> links.spend(secret, opened, decision));
            } catch (DecisionLinks.Spent meanwhile) {
                return door.behind(secret, now -> door.refused(now, secret));
            }
        });
    }

    /** Mails a link to the same thing as it stands now, to the person this one was sent to. */
    @POST
    @Path("renewals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@PathParam("secret") String secret) {
        return door.behind(secret, opened -> {
            if (!opened.state().renewable() || opened.address() == null) {
                return html.seeOther(DecisionDoor.home(secret));
            }
            Response later = door.throttled("link", opened, MOST_RENEWALS);
            if (later != null) {
                return later;
            }
            DecisionMessages say = Words.in(DecisionMessages.class, languages.locale());
            flash.say(codes.renew(opened) ? say.renewed(opened.address()) : say.renewedOften());
            return html.seeOther(DecisionDoor.home(secret));
        });
    }

    private LinkedPage page(Opened opened) {
        return pages.stream().filter(page -> page.kind().equals(opened.kind().name())).findFirst().orElseThrow();
    }
}
