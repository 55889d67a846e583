package fr.parvis.law.web;

import fr.parvis.law.LawWords;
import fr.parvis.law.ObligationPageMessages;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.law.Obligations;
import fr.parvis.law.web.ObligationView.Group;
import fr.parvis.law.web.ObligationView.Head;
import fr.parvis.law.web.ObligationView.Question;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** «Vos obligations»: what the law asks of a municipality, read and exported. */
@Path("/")
@Authenticated
public class ObligationPages {

    @CheckedTemplate(basePath = "law", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ObligationList(Head head, List<Question> questions, List<Group> groups, Forms facts, Refused held) implements TemplateInstance {
    }

    /** The obligation whose form was refused, and the form. */
    record Refused(String rule, Forms form) {

        static final Refused NONE = new Refused("", Forms.fresh());

        /** The form to show for an obligation: the refused one, or a fresh one. */
        public Forms of(String id) {
            return open(id) ? form : Forms.fresh();
        }

        public boolean open(String id) {
            return rule.equals(id);
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
    SeenTowns seen;

    @Inject
    Obligations obligations;

    @GET
    @Path("municipalities/{id}/obligations")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id) {
        return page(200, id, Forms.fresh(), Refused.NONE);
    }

    /** The way there from a project, whose pages do not know their town. */
    @GET
    @Path("projects/{id}/obligations")
    @Produces(MediaType.TEXT_HTML)
    public Response ofProject(@PathParam("id") long id) {
        Project project = Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        return html.seeOther("/municipalities/" + project.municipalityId() + "/obligations");
    }

    @GET
    @Path("municipalities/{id}/obligations" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        TownLaw town = seen.town(id);
        ObligationPageMessages say = Words.in(ObligationPageMessages.class, languages.locale());
        LawWords words = new LawWords(languages.locale());
        ListFile list = new ListFile(format, "obligations-" + id, say.columnCode(), say.columnLabel(), say.columnApplies(), say.columnLegal(),
                say.columnWhy(), say.columnDeadline(),
                say.columnChannel(), say.columnYear(), say.columnDue(), say.columnOverdue(), say.columnHeld(), say.columnAddress(), say.columnPack());
        town.obligations().forEach(one -> list.row(one.rule().id(), words.of(one.rule().label()), words.messages().applies(one.applies()),
                one.rule().legal(), words.why(one.rule(), town.facts()), words.of(one.rule().rhythm()), words.of(one.rule().channel()), one.year(),
                one.dueOn(), one.overdue() ? say.yes() : say.no(), one.held() == null ? null : one.held().on(),
                one.held() == null ? null : one.held().address(), town.pack().version() + " (" + town.pack().asOf() + ")"));
        return list.file();
    }

    Response page(int status, long id, Forms facts, Refused held) {
        Locale locale = languages.locale();
        TownLaw town = seen.town(id);
        ObligationView view = new ObligationView(town, locale, LocalDate.now(clock));
        return html.of(status, new ObligationList(view.head(obligations.mayChange(id, signedIn.actor())), view.questions(), view.groups(), facts,
                held));
    }
}
