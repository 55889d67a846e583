package fr.parvis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the loops of an import tell whoever waits, line by line of the file. */
@QuarkusTest
class HeadwayTest {

    private static final int LINES = 1150;

    @Inject
    Imports imports;

    @Inject
    Applications applications;

    private final List<String> told = new ArrayList<>();
    private final Headway headway = (stage, lines, total) -> told.add(stage + " " + lines + " " + total);

    private Actor lead;
    private Project project;

    @BeforeEach
    void anEmptyInventory() {
        JsonPath me = Api.LEAD.get("/api/v1/me");
        lead = new Actor(me.getLong("id"), me.getString("name"), me.getString("email"), "fr", List.of(new Membership(Api.LEAD.town(), Role.LEAD)));
        long id = Api.LEAD.project("Avancement").id();
        project = QuarkusTransaction.requiringNew().call(() -> Project.visible(lead, id).orElseThrow());
    }

    @Test
    void everyStageTellsHowManyLinesItHasGoneThroughAndOfHowManyAsSoonAsThatIsKnown(@TempDir Path folder) throws IOException {
        DatasetImport file = seen(imports.receive(project, file(folder, LINES), "inventaire.csv", null, lead, Locale.FRENCH, headway));
        List<String> expected = new ArrayList<>();
        for (int lines = 0; lines <= LINES; lines += 100) {
            expected.add("READING " + lines + " null");
        }
        expected.addAll(batches("COMPARING"));
        assertEquals(expected, told);

        told.clear();
        applications.apply(file, true, lead, headway);
        assertEquals(batches("APPLYING"), told);

        told.clear();
        applications.undo(seen(file.id), lead, headway);
        assertEquals(batches("UNDOING"), told);
    }

    @Test
    void aProposalDrawnAnewTellsHowFarItIs(@TempDir Path folder) throws IOException {
        DatasetImport file = seen(imports.receive(project, file(folder, LINES), "inventaire.csv", null, lead, Locale.FRENCH, Headway.UNHEARD));
        imports.map(file, List.of("department", "title"), null, lead, Locale.FRENCH, headway);
        assertEquals(batches("COMPARING"), told);

        told.clear();
        Api.LEAD.post("/api/v1/projects/" + project.id + "/datasets", Map.of("title", "Entretemps", "departmentId",
                Api.LEAD.department("CUL"))).then().statusCode(201);
        imports.holds(seen(file.id), lead, Locale.FRENCH, headway);
        assertEquals(batches("COMPARING"), told, "the inventory changed: the file is compared once more");
    }

    private static List<String> batches(String stage) {
        return List.of(stage + " 0 " + LINES, stage + " 500 " + LINES, stage + " 1000 " + LINES, stage + " " + LINES + " " + LINES);
    }

    private DatasetImport seen(long id) {
        return QuarkusTransaction.requiringNew().call(() -> DatasetImport.visible(lead, id).orElseThrow());
    }

    private static Path file(Path folder, int lines) throws IOException {
        StringBuilder text = new StringBuilder("Service;Titre\n");
        for (int i = 0; i < lines; i++) {
            text.append("CUL;Jeu ").append(i).append('\n');
        }
        return Files.writeString(folder.resolve("inventaire.csv"), text);
    }
}
