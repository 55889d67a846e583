package fr.parvis.people.web;

import fr.parvis.people.Holding;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.PeopleQueries.TeamRow;
import fr.parvis.people.Role;
import fr.parvis.people.Team;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The team of a municipality: who is what, inviting, roles, leaving. */
@Path("/")
@Authenticated
public class TeamPages {

    /** A person with their roles; {@code state} is {@code active}, {@code invited} or {@code inactive}. */
    record Member(long id, String name, String email, String state, List<Held> roles) {
    }

    /** A role as held. */
    record Held(Role role, String label, String until) {
    }

    /** What the page is about. */
    record Head(long townId, String town, boolean admin, List<String> vacant) {
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TeamPage(Head head, List<Member> members, List<Choice> roles, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Leaving(Head head, PersonRow person, List<Holding> held, List<Choice> others, Forms form) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    Townsfolk townsfolk;

    @Inject
    PeopleQueries people;

    @Inject
    Team team;

    @Inject
    Clock clock;

    @GET
    @Path("municipalities/{id}/team")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id) {
        return html.ok(page(townsfolk.town(id), Forms.fresh()));
    }

    @GET
    @Path("municipalities/{id}/team" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        townsfolk.town(id);
        PeopleMessages say = townsfolk.say();
        ListFile list = new ListFile(format, "equipe-" + id, say.teamName(), say.email(), say.teamRole(), say.teamEndsOn());
        boolean addresses = townsfolk.actor().seesAddresses(id);
        people.team(id).forEach(row -> list.row(row.name(), addresses ? row.email() : null, say.role(row.role()), row.endsOn()));
        return list.file();
    }

    @POST
    @Path("municipalities/{id}/team")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response invite(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        Inputs inputs = new Inputs(languages.locale());
        String name = inputs.required("name", form.getFirst("name"), 200);
        String email = inputs.email("email", form.getFirst("email"));
        Role role = role(inputs, form);
        LocalDate endsOn = inputs.date("endsOn", form.getFirst("endsOn"));
        if (inputs.errors().isEmpty() && done(team.invite(id, name, email, role, endsOn, townsfolk.actor()), inputs)) {
            flash.say(townsfolk.say().teamInvitedSaid(email));
            return html.seeOther("/municipalities/" + id + "/team");
        }
        return html.refused(page(town, Forms.refused(form, inputs)));
    }

    @POST
    @Path("municipalities/{id}/team/{person}/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response give(@PathParam("id") long id, @PathParam("person") long person, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        Inputs inputs = new Inputs(languages.locale());
        Role role = role(inputs, form);
        LocalDate endsOn = inputs.date("endsOn", form.getFirst("endsOn"));
        boolean takes = "true".equals(form.getFirst("take"));
        if (inputs.errors().isEmpty() && done(takes ? team.take(id, person, role, townsfolk.actor())
                : team.give(id, person, role, endsOn, townsfolk.actor()), inputs)) {
            flash.say(takes ? townsfolk.say().teamRoleTaken() : townsfolk.say().teamRoleGiven());
            return html.seeOther("/municipalities/" + id + "/team");
        }
        return html.refused(page(town, Forms.refused(form, inputs)));
    }

    @POST
    @Path("municipalities/{id}/team/{person}/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response inviteAgain(@PathParam("id") long id, @PathParam("person") long person) {
        townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        if (team.inviteAgain(id, person, townsfolk.actor()) != Team.Result.DONE) {
            throw Problems.notFound(languages.locale());
        }
        flash.say(townsfolk.say().teamInvitedSaid(person(id, person).email()));
        return html.seeOther("/municipalities/" + id + "/team");
    }

    @GET
    @Path("municipalities/{id}/team/{person}/leaving")
    @Produces(MediaType.TEXT_HTML)
    public Response leaving(@PathParam("id") long id, @PathParam("person") long person) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        return html.ok(leaving(town, person(id, person), Forms.fresh()));
    }

    @POST
    @Path("municipalities/{id}/team/{person}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response leave(@PathParam("id") long id, @PathParam("person") long person, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        PersonRow who = person(id, person);
        Inputs inputs = new Inputs(languages.locale());
        Long to = inputs.id("to", form.getFirst("to"));
        String reason = inputs.required("reason", form.getFirst("reason"), 2000);
        if (!team.heldBy(person, id).isEmpty()) {
            inputs.needed("to", to);
        }
        if (inputs.errors().isEmpty() && done(team.leave(id, person, to, reason, townsfolk.actor()), inputs)) {
            flash.say(townsfolk.say().leaveSaid(who.name()));
            return html.seeOther("/municipalities/" + id + "/team");
        }
        return html.refused(leaving(town, who, Forms.refused(form, inputs)));
    }

    /** Whether it was done; what was not is added to the form's errors. */
    private boolean done(Team.Result result, Inputs inputs) {
        PeopleMessages say = townsfolk.say();
        switch (result) {
            case DONE -> {
                return true;
            }
            case NOT_YOU -> inputs.refuse("role", "not-allowed", say.adminOnly());
            case LAST_ADMIN -> inputs.refuse("role", "last-admin", say.teamLastAdmin());
            case STILL_HOLDS -> inputs.refuse("role", "still-holds", say.teamStillHolds());
            case END_MISSING -> inputs.refuse("endsOn", "missing", say.teamEndsOnMissing());
            case END_PAST -> inputs.refuse("endsOn", "past", say.teamEndsOnPast());
            case UNKNOWN -> inputs.refuse("to", "unknown", say.personUnknown());
        }
        return false;
    }

    private static Role role(Inputs inputs, MultivaluedMap<String, String> form) {
        return inputs.needed("role", inputs.choice("role", form.getFirst("role"), Role.class));
    }

    private PersonRow person(long townId, long personId) {
        return people.team(townId).stream().filter(row -> row.id() == personId).findFirst()
                .map(row -> new PersonRow(row.id(), row.name(), row.email())).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    private TeamPage page(Municipality town, Forms form) {
        PeopleMessages say = townsfolk.say();
        Map<Long, Member> members = new LinkedHashMap<>();
        boolean addresses = townsfolk.actor().seesAddresses(town.id);
        List<Role> vacant = new ArrayList<>(Arrays.asList(Role.values()));
        for (TeamRow row : people.team(town.id)) {
            String state = !row.active() ? "inactive" : row.canSignIn() ? "active" : "invited";
            members.computeIfAbsent(row.id(), id -> new Member(id, row.name(), addresses ? row.email() : "–", state, new ArrayList<>())).roles()
                    .add(new Held(row.role(), say.role(row.role()),
                            row.endsOn() == null ? null : say.teamUntil(Dates.shortDate(row.endsOn(), languages.locale()))));
            if (row.active() && (row.endsOn() == null || !row.endsOn().isBefore(LocalDate.now(clock)))) {
                vacant.remove(row.role());
            }
        }
        vacant.removeAll(List.of(Role.AGENT, Role.CONSULTANT));
        return new TeamPage(new Head(town.id, town.name, townsfolk.isAdmin(town.id), vacant.stream().map(say::role).toList()),
                List.copyOf(members.values()), Arrays.stream(Role.values()).map(role -> Choice.of(role, say.role(role))).toList(), form);
    }

    private Leaving leaving(Municipality town, PersonRow person, Forms form) {
        List<Choice> others = people.people(town.id).stream().filter(other -> other.id() != person.id())
                .map(other -> Choice.of(other.id(), other.name())).toList();
        return new Leaving(new Head(town.id, town.name, true, List.of()), person, team.heldBy(person.id(), town.id), others, form);
    }
}
