package fr.parvis.people.web;

import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.MunicipalityRow;
import fr.parvis.people.PeopleQueries.TeamRow;
import fr.parvis.people.Role;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who one is, and the municipalities one belongs to, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "people")
public class PeopleApi {

    /** The caller. */
    public record Me(long id, String name, String email, List<Membership> roles) {
    }

    /** A municipality as the API gives it. */
    public record MunicipalityJson(long id, String name, String inseeCode, String siren, String siret, int population, Integer staffFte,
            String website, boolean alsaceMoselle, String transferredCompetences) {
    }

    /** A department as the API gives it; a post nobody holds is null. */
    public record DepartmentJson(long id, String code, String name, Long headId, Long deputyId, Long referentId) {
    }

    /** A person of the municipality with the roles held there; agents and consultants are not told addresses. */
    public record PersonJson(long id, String name, String email, List<Role> roles) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PeopleQueries people;

    @GET
    @Path("me")
    public Me me() {
        Actor actor = signedIn.actor();
        return new Me(actor.personId(), actor.name(), actor.email(), actor.memberships());
    }

    @GET
    @Path("municipalities")
    public RestResponse<PageOf<MunicipalityRow>> municipalities(@BeanParam Paging paging, @Context UriInfo uri) {
        return page(people.municipalities(signedIn.actor().municipalityIds()), paging, uri);
    }

    @GET
    @Path("municipalities/{id}")
    public MunicipalityJson municipality(@PathParam("id") long id) {
        visible(id);
        Municipality town = Municipality.findById(id);
        return new MunicipalityJson(town.id, town.name, town.inseeCode, town.siren, town.siret, town.population, town.staffFte, town.website,
                town.alsaceMoselle, town.transferredCompetences);
    }

    @GET
    @Path("municipalities/{id}/departments")
    public RestResponse<PageOf<DepartmentJson>> departments(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        visible(id);
        return page(people.departments(id).stream().map(row -> new DepartmentJson(row.id(), row.code(), row.name(), row.headId(),
                row.deputyId(), row.referentId())).toList(), paging, uri);
    }

    @GET
    @Path("municipalities/{id}/people")
    public RestResponse<PageOf<PersonJson>> people(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        visible(id);
        Map<Long, List<TeamRow>> byPerson = people.team(id).stream().filter(TeamRow::active)
                .collect(Collectors.groupingBy(TeamRow::id, LinkedHashMap::new, Collectors.toList()));
        boolean addresses = signedIn.actor().seesAddresses(id);
        return page(byPerson.values().stream().map(rows -> new PersonJson(rows.get(0).id(), rows.get(0).name(), addresses ? rows.get(0).email() : null,
                rows.stream().map(TeamRow::role).toList())).toList(), paging, uri);
    }

    private void visible(long id) {
        if (!signedIn.actor().belongsTo(id)) {
            throw Problems.notFound(languages.locale());
        }
    }

    /** A municipality's lists are short: they are read whole and cut here. */
    private <T> RestResponse<PageOf<T>> page(List<T> all, Paging paging, UriInfo uri) {
        int page = paging.page(languages.locale());
        int size = paging.size(languages.locale());
        List<T> items = all.stream().skip((page - 1L) * size).limit(size).toList();
        return Links.page(new PageOf<>(items, page, size, all.size()), uri);
    }
}
