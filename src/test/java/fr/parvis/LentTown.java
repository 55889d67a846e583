package fr.parvis;

import fr.parvis.checklist.GateCheck;
import fr.parvis.people.Accounts;
import fr.parvis.people.Actor;
import fr.parvis.people.Delegation;
import fr.parvis.people.DelegationRefusal;
import fr.parvis.people.DelegationSheet;
import fr.parvis.people.Delegations;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.people.Tokens;
import fr.parvis.phase.AttemptOpened;
import fr.parvis.phase.Phase;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Objective;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A town of its own with one project, for whoever lends powers in it. */
@ApplicationScoped
public class LentTown {

    /** The version of the method whose gates ask only what a checklist or the sheet answers. */
    private static final String METHOD = "2026.1";

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    /** The town, its project, two departments of which the second has no head, and everybody by the name of what they are. */
    public record Lent(long town, long project, List<Long> phases, long department, long vacant, Map<String, Long> ids, Map<String, String> tokens) {

        public long id(String who) {
            return ids.get(who);
        }

        /** Asks the API as somebody of the town. */
        public RequestSpecification asks(String who) {
            return RestAssured.given().header("Authorization", "Bearer " + tokens.get(who)).header("Accept-Language", "fr").contentType(ContentType.JSON);
        }

        public Visitor signedIn(String who) {
            return Visitor.signedInAs(email(who));
        }

        public String email(String who) {
            return who + "@lent-" + town + ".example";
        }
    }

    @Inject
    Clock clock;

    @Inject
    Tokens secrets;

    @Inject
    Projects projects;

    @Inject
    Delegations delegations;

    @Inject
    Accounts accounts;

    @Inject
    Event<AttemptOpened> opened;

    public Lent found() {
        return QuarkusTransaction.requiringNew().call(() -> {
            String code = "13" + NUMBER.incrementAndGet();
            Municipality town = Municipality.of(new Municipality.Profile("Prêtée " + code, "123456782", null, code, 4000, null, null, false, null), clock.instant());
            town.persist();
            Map<String, Long> ids = new HashMap<>();
            Map<String, String> tokens = new HashMap<>();
            Map<String, Role> roles = Map.of("dgs", Role.DGS, "lead", Role.LEAD, "head", Role.HEAD, "admin", Role.ADMIN, "elu", Role.ELU, "agent", Role.AGENT,
                    "other", Role.DPO);
            roles.forEach((name, role) -> {
                Person person = Person.named("M. " + name, name + "@lent-" + town.id + ".example", clock.instant());
                person.choosePassword(Visitor.PASSWORD);
                person.persist();
                RoleHolding.give(person.id, town.id, role, null);
                ids.put(name, person.id);
                tokens.put(name, secrets.create(new Actor(person.id, person.name, person.email, null, List.of(new Membership(town.id, role))), "Essai",
                        LocalDate.now(clock).plusDays(30), null));
            });
            long department = department(town, "VOI", "Voirie", ids.get("head"), null);
            long vacant = department(town, "ARC", "Archives", null, ids.get("other"));
            Actor lead = accounts.known(ids.get("lead")).orElseThrow().actor();
            Project project = projects.create(town.id, new ProjectSheet("Ouvrir", LocalDate.now(clock), null, null, null, null, null,
                    List.of(new Objective.Words("Ouvrir", "Jeux publiés", "12")), null, null, null, null), lead);
            Project.flush();
            List<Phase> phases = Phase.list("project.id = ?1 order by id", project.id);
            pin(project, phases);
            return new Lent(town.id, project.id, phases.stream().map(one -> one.id).toList(), department, vacant, ids, tokens);
        });
    }

    private void pin(Project project, List<Phase> phases) {
        project.methodVersion = METHOD;
        phases.forEach(phase -> GateCheck.delete("phase", phase));
        phases.forEach(phase -> opened.fire(new AttemptOpened(phase)));
    }

    private static long department(Municipality town, String code, String name, Long head, Long referent) {
        Department department = new Department();
        department.municipality = town;
        department.code = code;
        department.name = name;
        department.headId = head;
        department.referentId = referent;
        department.persist();
        return department.id;
    }

    /** Somebody as the product knows them at this moment. */
    public Actor actor(Lent town, String who) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.known(town.id(who)).orElseThrow().actor());
    }

    /** The role of DGS, lent to somebody from now on. */
    public Delegation dgs(Lent town, String to, Instant until) {
        return record(town, new DelegationSheet(null, town.id("dgs"), town.id(to), now(), until, "2026-14"), "admin");
    }

    /** What the head of Voirie may do, lent to somebody from now on. */
    public Delegation head(Lent town, String to, Instant until) {
        return record(town, new DelegationSheet(town.department(), null, town.id(to), now(), until, null), "head");
    }

    public Delegation record(Lent town, DelegationSheet sheet, String by) {
        Delegations.Outcome outcome = asked(town, sheet, by);
        if (outcome.refusal() != null) {
            throw new AssertionError(outcome.refusal());
        }
        return outcome.delegation();
    }

    public DelegationRefusal refused(Lent town, DelegationSheet sheet, String by) {
        return asked(town, sheet, by).refusal();
    }

    private Delegations.Outcome asked(Lent town, DelegationSheet sheet, String by) {
        return QuarkusTransaction.requiringNew().call(() -> delegations.record(town.town(), sheet, accounts.known(town.id(by)).orElseThrow().actor()));
    }

    /** Lets its time pass: it ended a minute ago. */
    public void pass(Delegation one) {
        QuarkusTransaction.requiringNew().run(() -> Delegation.update("startsAt = ?1, endsAt = ?2 where id = ?3", now().minus(2, ChronoUnit.HOURS),
                now().minus(1, ChronoUnit.MINUTES), one.id));
    }

    public Instant now() {
        return clock.instant().atZone(Clocks.PARIS).truncatedTo(ChronoUnit.MINUTES).toInstant();
    }
}
