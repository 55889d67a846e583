package fr.parvis.desk;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import fr.parvis.awareness.Interview;
import fr.parvis.awareness.Interviews;
import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.notification.LadderTown;
import fr.parvis.notification.LadderTown.Made;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.people.Team;
import fr.parvis.task.Awaited;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import fr.parvis.task.TownTask;
import fr.parvis.task.TownTasks;
import fr.parvis.task.WaitCause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever goes leaves nothing without a holder. */
@QuarkusTest
class HandoverTest {

    private static final LocalDate MONDAY = LocalDate.of(2029, 3, 5);

    @Inject
    LadderTown towns;

    @Inject
    Tasks tasks;

    @Inject
    TownTasks templates;

    @Inject
    Interviews interviews;

    @Inject
    Team team;

    @Test
    void deactivatingAnybodyLeavesNothingWithoutAHolder() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            Made town = towns.make(MONDAY);
            List<Actor> people = List.of(town.lead(), town.dgs(), town.head());
            QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(town.dgs().personId(), town.townId(), Role.ADMIN, null));
            Actor admin = new Actor(town.dgs().personId(), town.dgs().name(), town.dgs().email(), null, List.of(new Membership(town.townId(), Role.DGS),
                    new Membership(town.townId(), Role.ADMIN)));
            for (int i = 0; i < 12; i++) {
                aTask(town, people, random, i);
                aTemplate(town, people, random, i);
            }
            Actor interviewer = people.get(random.nextInt(3));
            QuarkusTransaction.requiringNew().run(() -> interviews.plan(town.projectId(), town.departmentId(), null, interviewer.personId(), town.lead()));
            Actor gone = random.nextBoolean() ? town.head() : town.lead();
            Actor heir = people.stream().filter(one -> one != gone).toList().get(random.nextInt(2));
            assertEquals(Team.Result.DONE, QuarkusTransaction.requiringNew().call(() -> team.leave(town.townId(), gone.personId(), heir.personId(), "Départ", admin)));
            QuarkusTransaction.requiringNew().run(() -> {
                assertEquals(List.of(), team.heldBy(gone.personId(), town.townId()));
                for (Task task : Task.<Task>list("project.id", town.projectId())) {
                    assertTrue(task.ownerId != null && task.ownerId != gone.personId() && !task.waitsOn(gone), task.title);
                    assertTrue(task.state() != TaskState.WAITING || !task.waitsOn(people.stream().filter(one -> one.personId() == task.ownerId).findFirst()
                            .orElseThrow()), "nobody waits for themselves: " + task.title);
                }
                for (TownTask template : TownTask.<TownTask>list("municipalityId", town.townId())) {
                    assertTrue(template.archived() || template.ownerId == null || template.ownerId != gone.personId(), template.title);
                }
                Interview interview = Interview.find("municipalityId", town.townId()).singleResult();
                assertEquals(interviewer == gone ? heir.personId() : interviewer.personId(), interview.interviewerId);
            });
        }
    }

    private void aTask(Made town, List<Actor> people, Random random, int number) {
        Actor owner = people.get(random.nextInt(3));
        QuarkusTransaction.requiringNew().run(() -> {
            Task task = tasks.add(town.projectId(), new Tasks.NewTask("Tâche " + number, PhaseCode.SCOPING, owner.personId(), MONDAY.plusDays(10), null), town.lead());
            Actor awaited = people.get(random.nextInt(3));
            if (random.nextBoolean() && awaited != owner) {
                tasks.change(task, task.version(), TaskChange.toState(TaskState.WAITING, "Une réponse").on(new Awaited(awaited.personId(), null, WaitCause.ANSWER)),
                        town.lead());
            }
        });
    }

    private void aTemplate(Made town, List<Actor> people, Random random, int number) {
        Long named = random.nextBoolean() ? people.get(random.nextInt(3)).personId() : null;
        QuarkusTransaction.requiringNew().run(() -> {
            TownTask template = templates.add(town.townId(), new TownTask.Sheet(PhaseCode.REVIEW, "Modèle " + number, null, MethodRole.LEAD, named, 3), town.lead());
            templates.archive(template, template.version(), random.nextInt(4) == 0, town.lead());
        });
    }

    @Test
    void aPersonHandsEverythingOverInOneActAndTheOtherIsTold() {
        long project = LEAD.project("Passation").id();
        long head = HEAD.get("/api/v1/me").getLong("id");
        long task = LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "À transmettre", "phase", "SCOPING", "ownerId", head)).then()
                .statusCode(201).extract().jsonPath().getLong("id");
        Visitor visitor = Visitor.signedIn("head");
        String page = visitor.get("/handover").asString();
        assertTrue(page.contains("À transmettre") && page.contains("Que transmettez-vous"), page);
        long town = LEAD.town();
        visitor.post("/handover", Map.of("town", town + "", "to-" + town, head + "", "reason-" + town, "Congé")).then().statusCode(422);
        visitor.post("/handover", Map.of("town", town + "", "to-" + town, "999999", "reason-" + town, "Congé")).then().statusCode(422);
        visitor.post("/handover", Map.of("town", town + "", "to-" + town, LEAD.get("/api/v1/me").getString("id"))).then().statusCode(422);
        visitor.post("/handover", Map.of("town", "999999", "to-999999", "1", "reason-999999", "Congé")).then().statusCode(404);
        assertEquals(head, LEAD.get("/api/v1/tasks/" + task).getLong("ownerId"));
    }

    @Test
    void someThingsGoToOnePersonAndTheOthersToAnother() {
        long project = LEAD.project("Passation en deux fois").id();
        long head = HEAD.get("/api/v1/me").getLong("id");
        List<Long> mine = List.of("Premier lot", "Second lot").stream().map(title -> LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase",
                "SCOPING", "ownerId", head)).then().statusCode(201).extract().jsonPath().getLong("id")).toList();
        long lead = LEAD.get("/api/v1/me").getLong("id");
        long dgs = DGS.get("/api/v1/me").getLong("id");
        long town = LEAD.town();
        Visitor visitor = Visitor.signedIn("head");
        ShownForm form = ShownForm.on(visitor.get("/handover"), "handover-" + town);
        assertTrue(form.fields().get("things-" + town).containsAll(List.of("task:" + mine.get(0), "task:" + mine.get(1))), "everything is ticked: " + form.fields());
        visitor.send("/handover", form.with("to-" + town, lead + "").with("reason-" + town, "Congé").without("things-" + town)).then().statusCode(422)
                .body(containsString("Cochez au moins une chose"));
        visitor.send("/handover", form.with("things-" + town, "task:" + mine.get(0), "task:999999")).then().statusCode(303);
        assertEquals(lead, LEAD.get("/api/v1/tasks/" + mine.get(0)).getLong("ownerId"));
        assertEquals(head, LEAD.get("/api/v1/tasks/" + mine.get(1)).getLong("ownerId"));
        visitor.send("/handover", form.with("things-" + town, "task:" + mine.get(0))).then().statusCode(422).body(containsString("Vous ne tenez plus rien de cela"));
        String path = "/api/v1/municipalities/" + town + "/handover";
        HEAD.asks().get(path).then().statusCode(200).body("held.key", hasItem("task:" + mine.get(1)));
        HEAD.post(path, Map.of("toPersonId", head, "reason", "Congé")).then().statusCode(422).body("errors[0].pointer", equalTo("/toPersonId"));
        HEAD.post(path, Map.of("toPersonId", dgs, "things", List.of(Map.of("key", "task:" + mine.get(1))))).then().statusCode(422);
        HEAD.post(path, Map.of("toPersonId", dgs, "reason", "Congé", "things", List.of(Map.of("key", "task:" + mine.get(0))))).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/things"));
        HEAD.post(path, Map.of("toPersonId", dgs, "reason", "Congé", "things", List.of(Map.of("key", "task:" + mine.get(1))))).then().statusCode(200)
                .body("count", equalTo(1)).body("held.key", not(hasItem("task:" + mine.get(1))));
        assertEquals(dgs, LEAD.get("/api/v1/tasks/" + mine.get(1)).getLong("ownerId"));
    }
}
