package fr.parvis.notification;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.Visitor;
import fr.parvis.people.Person;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The DGS learns that a gate waits, the lead what became of it, each in words and neither about what they did themselves. */
@QuarkusTest
class GateMailTest {

    private static final String DGS_MAIL = "dgs@demo.parvis.example";
    private static final String LEAD_MAIL = "lead@demo.parvis.example";

    @Test
    void aGateFarFromItsEndWaitsForTheDigestAndItsDecisionIsToldToTheLeadWithTheReason() {
        Project project = LEAD.project("Passage annoncé");
        long phase = submitted(project, LocalDate.now(Clocks.PARIS).plusDays(60));
        Notice asked = Told.latest(DGS_MAIL);
        assertEquals(NoticeKind.GATE, asked.kind);
        assertEquals("Décision attendue : passage de la phase « Cadrage »", asked.subject.replace('\u00a0', ' '));
        assertTrue(asked.words.contains("Claire Bresson vous demande de décider"), asked.words);
        assertFalse(asked.mailed, "it waits for the morning");
        Visitor.signedIn("dgs").get(asked.path).then().statusCode(200).body(containsString("Passage annoncé"));

        long told = Told.count(DGS_MAIL);
        DGS.move(phase, "RETURN", "Il manque la lettre de mission.").then().statusCode(200);
        Notice returned = Told.latest(LEAD_MAIL);
        assertEquals(NoticeKind.GATE_DECIDED, returned.kind);
        assertTrue(returned.subject.endsWith("renvoyée pour complément"), returned.subject);
        assertTrue(returned.words.contains("Il manque la lettre de mission."), returned.words);
        assertEquals(told, Told.count(DGS_MAIL), "who decides is not told of it");
    }

    @Test
    void aGateWhosePhaseEndsWithinTwoWorkingDaysLeavesAtOnceWithALinkThatOpensTheDecision() {
        Project project = LEAD.project("Passage pressant");
        submitted(project, LocalDate.now(Clocks.PARIS));
        Notice asked = Told.latest(DGS_MAIL);
        assertEquals(NoticeKind.GATE, asked.kind);
        assertTrue(asked.mailed);
        String link = MailedDecision.link(DGS_MAIL);
        Visitor.signedIn("dgs").get(link).then().statusCode(303).header("Location", containsString("/projects/" + project.id()));
        Visitor.signedIn("lead").get(link).then().statusCode(403);
    }

    private static long submitted(Project project, LocalDate end) {
        long phase = project.phases().get(0);
        QuarkusTransaction.requiringNew().run(() -> Person.getEntityManager().createQuery("update Phase f set f.plannedEndOn = ?1 where f.id = ?2")
                .setParameter(1, end).setParameter(2, phase).executeUpdate());
        LEAD.move(phase, "START", null).then().statusCode(200);
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
        return phase;
    }
}
