package fr.parvis.law.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.parvis.Visitor;
import fr.parvis.law.EarlierLaw;
import fr.parvis.law.LawPacks;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A town that answered under an earlier law pack is told what the one in force changes for it, until it answers again. */
@QuarkusTest
class ChangedLawTest {

    @Test
    void whatTheLawInForceChangesForTheTownIsListedUntilItAnswersAgain() {
        String page = "/municipalities/" + LEAD.town() + "/obligations";
        String api = "/api/v1" + page;
        try {
            QuarkusMock.installMockForType(EarlierLaw.inForce(), LawPacks.class);
            answer(api);
            LEAD.asks().get(api).then().body("pack.version", equalTo("2025.9")).body("changes", hasSize(0));

            QuarkusMock.installMockForType(EarlierLaw.replaced(), LawPacks.class);
            LEAD.asks().get(api).then().body("pack.version", equalTo("2026.1")).body("changes", hasSize(3))
                    .body("changes.find { it.id == 'PRADA' }.fate", equalTo("RECONSIDERED"))
                    .body("changes.find { it.id == 'PRADA' }.before", equalTo("NO")).body("changes.find { it.id == 'PRADA' }.after", equalTo("YES"))
                    .body("changes.find { it.id == 'RGAA' }.fate", equalTo("ADDED")).body("changes.find { it.id == 'RGAA' }.before", equalTo(null))
                    .body("changes.find { it.id == 'OLD_DUTY' }.fate", equalTo("REMOVED")).body("changes.find { it.id == 'OLD_DUTY' }.after",
                            equalTo(null));
            Visitor.signedIn("elu").get(page).then().body(containsString("Ce que les nouveaux textes changent pour la commune"))
                    .body(containsString("Obligation nouvelle")).body(containsString("Le résultat change pour la commune"))
                    .body(containsString("Obligation retirée"));
        } finally {
            QuarkusMock.installMockForType(EarlierLaw.replaced(), LawPacks.class);
            answer(api);
        }
        LEAD.asks().get(api).then().body("changes", hasSize(0));
        Visitor.signedIn("elu").get(page).then().body(not(containsString("Ce que les nouveaux textes changent")));
    }

    private static void answer(String api) {
        LEAD.asks().header("If-Match", "*").body(Map.of("ownsDAE", "YES")).put(api + "/facts").then().statusCode(200);
    }
}
