package fr.parvis.platform.web;

import fr.parvis.platform.FieldError;
import fr.parvis.platform.PageOf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every tag on one page, for the developer's eyes and for axe; below {@code /setup}, which answers while the database is still empty. */
@Path("/setup/kitchen-sink")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class KitchenSinkPages {

    record Sink(FormErrors errors, String title, List<Choice> choices, List<Obstacle> obstacles, PageOf<String> page, LocalDate day,
            Instant moment) {
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KitchenSink(Sink sink) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Viewer viewer;

    @GET
    public Response all() {
        return html.ok(sink(FormErrors.NONE, "Ouvrir les données de Valmure"));
    }

    @POST
    public Response save(@FormParam("title") String title) {
        if (title == null || title.isBlank()) {
            return html.refused(sink(new FormErrors(List.of(
                    new FieldError("/title", "missing", "Donnez un titre au projet"),
                    new FieldError("/stake", "missing", "Choisissez un enjeu"),
                    new FieldError("/starts/0/on", "not-a-date", "Donnez une date, par exemple 03/03/2026"))), title));
        }
        flash.say("Projet enregistré : " + title);
        return html.seeOther("/setup/kitchen-sink");
    }

    @GET
    @Path("/failure")
    public Response failure() {
        throw new IllegalStateException("Nobody foresaw this in fr.parvis");
    }

    private KitchenSink sink(FormErrors errors, String title) {
        viewer.signIn("Camille Berthier", "Valmure");
        viewer.offer("Ce qui m’attend", "/");
        viewer.offer("Projets", "/setup/kitchen-sink");
        viewer.offer("Équipe", "/team");
        viewer.offer("Commune", "/municipality");
        return new KitchenSink(new Sink(errors, title,
                List.of(Choice.of("CLOSE", "Transparence et proximité"), new Choice("REUSE", "Innovation", "Par la réutilisation des données"),
                        Choice.of("INNER", "Meilleurs processus internes")),
                List.of(new Obstacle("VISAS", "Deux services n’ont pas visé leur inventaire",
                                "Culture (vacant), Finances : en attente de la cheffe de service depuis 6 jours ouvrés", null, "/setup/kitchen-sink"),
                        new Obstacle("ELU", "L’élu référent n’est pas désigné", "Vous pouvez le désigner", "/team", null)),
                new PageOf<>(List.of("a"), 2, 50, 130), LocalDate.of(2026, 3, 3), Instant.parse("2026-03-03T09:42:00Z")));
    }
}
