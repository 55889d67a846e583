package fr.parvis.project;

import static fr.parvis.project.Involvement.ACCOUNTABLE;
import static fr.parvis.project.Involvement.CONSULTED;
import static fr.parvis.project.Involvement.RESPONSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.Handing;
import fr.parvis.people.Membership;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.project.ContactMatrix.Contact;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What becomes of the matrix of contacts when people go. */
@QuarkusTest
@TestTransaction
class ContactsTest {

    private static final CellKey CELL = new CellKey(null, PhaseCode.SCOPING);
    private static final CellKey OTHER = new CellKey(null, PhaseCode.REVIEW);

    @Inject
    Projects projects;

    @Inject
    Contacts contacts;

    @Inject
    ContactQueries queries;

    @Inject
    ProjectHoldings holdings;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    private Actor lead;
    private Person head;
    private long town;
    private Project project;

    /** Called by each test, whose transaction it is made in and goes with. */
    private void aProject() {
        Person person = Person.<Person>find("email", "lead@demo.parvis.example").firstResult();
        head = Person.<Person>find("email", "head@demo.parvis.example").firstResult();
        town = RoleHolding.<RoleHolding>find("personId", person.id).firstResult().municipalityId;
        lead = new Actor(person.id, person.name, person.email, null, List.of(new Membership(town, Role.LEAD)));
        project = projects.create(town, new ProjectSheet("Matrice", LocalDate.now(clock), lead.personId(), null, null, true, null, null, null, null, null,
                null), lead);
        database.flush();
    }

    private ContactMatrix.Cell cell(CellKey key) {
        database.flush();
        return queries.matrix(project).cell(key);
    }

    @Test
    void whoTakesOverStandsInACellOnceWithTheLettersOfBoth() {
        aProject();
        contacts.name(project, CELL, 0, List.of(new ContactPart(head.id, List.of(RESPONSIBLE)), new ContactPart(lead.personId(), List.of(CONSULTED))), lead);
        contacts.name(project, OTHER, 0, List.of(new ContactPart(head.id, List.of(ACCOUNTABLE))), lead);
        contacts.handOver(project.id, head.id, lead.personId(), "Claire");
        assertEquals(List.of(new Contact(lead.personId(), lead.name(), "RC")), cell(CELL).people());
        assertEquals(List.of(new Contact(lead.personId(), lead.name(), "A")), cell(OTHER).people());
        assertEquals(2, cell(CELL).version(), "whoever has it open is told");
    }

    @Test
    void aHandoverHoldsTheProjectSoThatNobodyNamesContactsMeanwhile() {
        aProject();
        contacts.name(project, CELL, 0, List.of(new ContactPart(head.id, List.of(RESPONSIBLE))), lead);
        database.flush();
        database.clear();
        holdings.handOver(everythingOf(head.id));
        assertEquals(LockModeType.PESSIMISTIC_WRITE, database.getLockMode(Project.<Project>findById(project.id)));
        assertEquals(List.of(lead.personId()), cell(CELL).people().stream().map(Contact::personId).toList());
    }

    @Test
    void aHandoverAsksAsMuchForAllPlacesAsForOne() {
        aProject();
        contacts.name(project, CELL, 0, List.of(new ContactPart(head.id, List.of(RESPONSIBLE))), lead);
        long one = queries(() -> contacts.handOver(project.id, head.id, lead.personId(), "Claire"));
        for (PhaseCode phase : PhaseCode.values()) {
            CellKey key = new CellKey(null, phase);
            contacts.name(project, key, cell(key).version(), List.of(new ContactPart(head.id, List.of(RESPONSIBLE))), lead);
        }
        assertEquals(one, queries(() -> contacts.handOver(project.id, head.id, lead.personId(), "Claire")));
        assertEquals(List.of(lead.personId()), cell(OTHER).people().stream().map(Contact::personId).toList());
    }

    private Handing everythingOf(long personId) {
        return new Handing(personId, lead.personId(), town, null, lead.author(), "Départ");
    }

    private long queries(Runnable act) {
        database.flush();
        var statistics = database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getQueryExecutionCount();
        act.run();
        return statistics.getQueryExecutionCount() - before;
    }

    @Test
    void whoHoldsNoRoleAnyMoreLeavesTheCellVacant() {
        aProject();
        contacts.name(project, CELL, 0, List.of(new ContactPart(head.id, List.of(RESPONSIBLE))), lead);
        RoleHolding.delete("personId = ?1 and municipalityId = ?2", head.id, town);
        assertTrue(cell(CELL).vacant());
    }

    @Test
    void ofTwoWhoHaveReadTheSameOnlyTheFirstIsTaken() {
        aProject();
        contacts.name(project, CELL, 0, List.of(new ContactPart(head.id, List.of(RESPONSIBLE))), lead);
        ProjectRefusal refusal = assertThrows(ProjectRefusal.Refused.class, () -> contacts.name(project, CELL, 0, List.of(), lead)).refusal();
        assertEquals(lead.name(), ((ProjectRefusal.Stale) refusal).byName());
        assertEquals(1, cell(CELL).people().size());
    }
}
