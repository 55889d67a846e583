package fr.parvis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.dashboard.PastFacts;
import fr.parvis.dashboard.ProjectFacts;
import fr.parvis.inventory.Band;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetSnapshot;
import fr.parvis.inventory.Datasets;
import fr.parvis.inventory.GeneratedVisas;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaReceipt;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaState;
import fr.parvis.opinion.LegalAnswerGiven;
import fr.parvis.opinion.LegalCheck;
import fr.parvis.opinion.LegalCheckState;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import fr.parvis.publication.GeneratedDiffusion;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The visas and legal checks of a fictional town are like any other: each holds what was read, falls and reopens; its past is told exactly. */
@QuarkusTest
class DemoVisaTest {

    /** A town that has published its first wave. */
    private static final int PUBLISHED = 17;

    /** Towns in which heads are being met, and in which channels are being chosen. */
    private static final int MEETS = 16;
    private static final int CHOOSES = 10;

    @Inject
    DemoTown towns;

    @Inject
    DemoProject projects;

    @Inject
    Datasets datasets;

    @Inject
    VisaQueries visas;

    @Inject
    GeneratedVisas generatedVisas;

    @Inject
    GeneratedDiffusion generatedDiffusion;

    @Inject
    PastFacts past;

    @Test
    @TestTransaction
    void everyVisaHasItsLineWithWhatWasReadAndFallsForAChangeOfSubstance() {
        DemoTown.Made town = towns.make(PUBLISHED);
        projects.make(PUBLISHED, town);
        Project project = Project.ofMunicipality(town.municipality().id).get(0);
        List<Dataset> signed = Dataset.list("project = ?1 and signature.visa = ?2", project, VisaState.STANDING);
        assertTrue(signed.size() > 200, "" + signed.size());
        assertEquals(signed.size(), VisaLine.count("datasetId in (select d.id from Dataset d where d.project = ?1)", project));
        assertEquals(0, Dataset.count("project = ?1 and signature.visa = ?2 and department.headId is null", project, VisaState.STANDING));
        for (VisaLine line : VisaLine.<VisaLine>list("datasetId in (select d.id from Dataset d where d.project = ?1) order by id", project).subList(0, 20)) {
            assertEquals(line.snapshot().sha256(), line.snapshotSha256);
            VisaRequest request = VisaRequest.findById(line.requestId);
            assertEquals(request.sha256(), visas.receipt(request).map(VisaReceipt::sha256).orElseThrow());
        }
        Dataset one = signed.get(0);
        assertEquals(List.of(), DatasetSnapshot.of(one).since(last(one).snapshot()).stream().map(DatasetSnapshot.Difference::code)
                .filter(code -> !List.of("channel", "updater", "temporalStart", "temporalEnd", "lastUpdated", "postponedReason").contains(code)).toList());
        datasets.change(one, one.version(), change(DatasetField.SOURCE_SYSTEM, "Un autre logiciel"), town.lead());
        assertEquals(VisaState.FALLEN, one.signature().visa());
        Dataset other = signed.get(1);
        datasets.change(other, other.version(), change(DatasetField.DESCRIPTION, "Mieux dit."), town.lead());
        assertEquals(VisaState.STANDING, other.signature().visa());
    }

    @Test
    @TestTransaction
    void aPublishedLineHasItsCheckAnsweredAndSignedWhichReopens() {
        DemoTown.Made town = towns.make(PUBLISHED);
        projects.make(PUBLISHED, town);
        Project project = Project.ofMunicipality(town.municipality().id).get(0);
        List<Dataset> published = Dataset.list("project = ?1 and checks.firstPublished is not null", project);
        assertEquals(8, published.size());
        for (Dataset dataset : published) {
            LegalCheck check = LegalCheck.of(dataset.id).orElseThrow();
            assertEquals(LegalCheckState.SIGNED, check.state());
            assertEquals(LegalOutcome.FAVOURABLE, check.outcome());
            assertTrue(LegalAnswerGiven.of(check.id).size() >= 20, "answered question by question");
        }
        Dataset one = published.get(0);
        datasets.change(one, one.version(), change(DatasetField.SOURCE_SYSTEM, "Un autre logiciel"), town.lead());
        assertEquals(LegalCheckState.OUTDATED, LegalCheck.of(one.id).orElseThrow().state());
        assertEquals(LegalOutcome.OPENED, one.checks().legalOutcome());
    }

    @Test
    @TestTransaction
    void whatIsGeneratedInOneGoIsToldToThePastLineByLine() {
        assertEquals(new DemoStage(2, true, false), DemoStage.of(MEETS));
        assertEquals(new DemoStage(3, true, false), DemoStage.of(CHOOSES));
        wasBefore(MEETS, (project, town) -> generatedVisas.sign(project, town.lead()));
        wasBefore(CHOOSES, (project, town) -> generatedDiffusion.make(project, 3, "Le fichier sera prêt pour la deuxième vague.", town.lead()));
        assertTrue(Dataset.count("release.postponedReason is not null and standing.band = ?1", Band.P1) > 0, "something was put off");
    }

    /** What an instant was is the same, read before and after what happened later. */
    private void wasBefore(int number, BiConsumer<Project, DemoTown.Made> later) {
        DemoTown.Made town = towns.make(number);
        projects.make(number, town);
        Project project = Project.ofMunicipality(town.municipality().id).get(0);
        Instant then = Instant.now();
        ProjectFacts facts = past.at(project, then);
        Clocks.at(then.plusSeconds(3600), () -> later.accept(project, town));
        ProjectFacts told = past.at(project, then);
        assertEquals(facts, told);
        assertNotEquals(facts, past.at(project, then.plusSeconds(7200)), "something happened since");
    }

    private static VisaLine last(Dataset dataset) {
        return VisaLine.<VisaLine>find("datasetId = ?1 order by id desc", dataset.id).firstResult();
    }

    private static DatasetChange change(DatasetField field, Object value) {
        return DatasetChange.of(Map.of(field, value));
    }
}
