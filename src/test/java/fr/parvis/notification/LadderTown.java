package fr.parvis.notification;

import fr.parvis.inventory.Campaigns;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.Datasets;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.Visas;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A small town of its own, at any time: a lead, a DGS, one department with its head, one project. */
@ApplicationScoped
public class LadderTown {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    /** Who and what is there. */
    public record Made(long townId, long departmentId, Actor lead, Actor dgs, Actor head, long projectId) {

        LadderSender.TownRow row() {
            return new LadderSender.TownRow(townId, false);
        }
    }

    @Inject
    Projects projects;

    @Inject
    Datasets datasets;

    @Inject
    Campaigns campaigns;

    @Inject
    Tasks tasks;

    @Inject
    Visas visas;

    @Inject
    VisaQueries sheets;

    public Made make(LocalDate day) {
        return on(day, "08:00", () -> QuarkusTransaction.requiringNew().call(() -> {
            int number = TOWNS.incrementAndGet();
            Municipality town = Municipality.of(new Municipality.Profile("Essai-les-Échelles " + number, null, null, null, 3_000, null, null, false, null),
                    day.minusDays(1).atStartOfDay(Clocks.PARIS).toInstant());
            town.siren = "9" + String.format("%08d", number);
            town.siret = town.siren + "00001";
            town.inseeCode = "99" + String.format("%03d", number);
            town.persist();
            Actor lead = person(town, "Pilote", number, Role.LEAD);
            Actor dgs = person(town, "Directrice", number, Role.DGS);
            Actor head = person(town, "Cheffe", number, Role.HEAD);
            Department department = new Department();
            department.municipality = town;
            department.code = "CUL";
            department.name = "Culture";
            department.headId = head.personId();
            department.persist();
            Project project = projects.create(town.id, ProjectSheet.titled("Échelle " + number, day), lead);
            // What the method gives the lead to do would be reminded of, too.
            Task.delete("project.id", project.id);
            return new Made(town.id, department.id, lead, dgs, head, project.id);
        }));
    }

    private static Actor person(Municipality town, String name, int number, Role role) {
        Person person = Person.named(name + " " + number, name.toLowerCase(Locale.ROOT) + number + "@echelle.example", town.createdAt);
        person.persist();
        RoleHolding.give(person.id, town.id, role, null);
        return new Actor(person.id, person.name, person.email, null, List.of(new Membership(town.id, role)));
    }

    /** Asks the head for the visa of one more line; the request's id. */
    public long askVisa(Made town, LocalDate day, String title) {
        return on(day, "09:00", () -> QuarkusTransaction.requiringNew().call(() -> {
            Project project = Project.findById(town.projectId());
            datasets.add(project, town.departmentId(), DatasetOrigin.ADDED, DatasetChange.of(Map.of(DatasetField.TITLE, title)), town.lead());
            return campaigns.launch(project, day.plusYears(1), List.of(town.departmentId()), null, town.lead()).get(0).id;
        }));
    }

    /** Asks another department for as many lines, one of which it hands over to the head on each of these days. */
    void handOver(Made town, List<LocalDate> days) {
        VisaRequest asked = on(days.get(0), "08:30", () -> QuarkusTransaction.requiringNew().call(() -> {
            Department finances = new Department();
            finances.municipality = Municipality.findById(town.townId());
            finances.code = "FIN";
            finances.name = "Finances";
            finances.headId = town.dgs().personId();
            finances.persist();
            Project project = Project.findById(town.projectId());
            for (LocalDate day : days) {
                datasets.add(project, finances.id, DatasetOrigin.ADDED, DatasetChange.of(Map.of(DatasetField.TITLE, "Ligne du " + day)), town.lead());
            }
            return campaigns.launch(project, days.get(0).plusYears(1), List.of(finances.id), null, town.lead()).get(0);
        }));
        days.forEach(day -> decide(asked.id, day, VisaDecision.HAND_OVER, town.departmentId(), town.dgs()));
    }

    /** The head signs what was handed over first. */
    void signOldest(Made town, LocalDate day) {
        long request = QuarkusTransaction.requiringNew().call(() -> VisaRequest.<VisaRequest>find("department.id", town.departmentId()).firstResult().id);
        decide(request, day, VisaDecision.APPROVE, null, town.head());
    }

    private void decide(long requestId, LocalDate day, VisaDecision decision, Long departmentId, Actor actor) {
        on(day, "09:30", () -> QuarkusTransaction.requiringNew().call(() -> {
            VisaRequest request = VisaRequest.findById(requestId);
            VisaSheet sheet = sheets.sheet(request, actor);
            long first = sheet.pending().stream().mapToLong(line -> line.dataset().id).min().orElseThrow();
            return visas.decide(request, sheet.snapshotHash(), List.of(new Visas.Decided(first, decision, decision.asksReason() ? "C’est à eux." : null,
                    departmentId)), actor);
        }));
    }

    /** A task of the head, started or to start, due on a day. */
    public Task giveTask(Made town, LocalDate day, LocalDate due) {
        return on(day, "09:00", () -> QuarkusTransaction.requiringNew().call(() -> {
            Task task = tasks.add(town.projectId(), new Tasks.NewTask("Relire la charte", PhaseCode.SCOPING, town.head().personId(), due, null), town.lead());
            return tasks.change(task, task.version(), TaskChange.toState(TaskState.STARTED, null), town.head());
        }));
    }

    /** Nobody else meets the town afterwards. */
    void leave(Made town) {
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.delete("municipalityId", town.townId()));
    }

    public static <T> T on(LocalDate day, String time, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        Clocks.at(LocalTime.parse(time).atDate(day).atZone(Clocks.PARIS).toInstant(), () -> result.set(act.get()));
        return result.get();
    }
}
