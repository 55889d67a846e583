package fr.parvis.dashboard.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.dashboard.Figure;
import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list behind a figure of a past evening: the demonstration's, which has a past. */
@QuarkusTest
class EveningListTest {

    private static final Pattern OF_AN_EVENING = Pattern.compile("href=\"/projects/\\d+/figures/(\\w+)\\?on=([0-9-]+)\">(\\d+)</a>");

    private final LocalDate today = LocalDate.now(Clocks.PARIS);

    private long project;
    private String page;
    private String api;

    @BeforeEach
    void theDemonstration() {
        project = LEAD.demonstrationProject();
        page = "/projects/" + project;
        api = "/api/v1/projects/" + project;
    }

    @Test
    void everyFigureOfTheTrendOpensAListAsLongAsItself() {
        for (Map.Entry<String, Api> reader : Map.of("dgs", DGS, "elu", ELU).entrySet()) {
            String shown = Visitor.signedIn(reader.getKey()).get(page + "/dashboard").then().statusCode(200).extract().asString();
            Matcher linked = OF_AN_EVENING.matcher(shown);
            int some = 0;
            int all = 0;
            for (; linked.find(); all++) {
                int figure = Integer.parseInt(linked.group(3));
                some += figure > 0 ? 1 : 0;
                assertEquals(figure, reader.getValue().get(api + "/figures/" + linked.group(1) + "?on=" + linked.group(2)).getInt("total"), linked.group());
            }
            assertTrue(all >= 8 && some >= 4, all + " figures of evenings, " + some + " above zero");
        }
    }

    @Test
    void everyFigureComparedBetweenTwoEveningsOpensItsList() {
        LocalDate from = today.minusDays(60);
        LocalDate to = today.minusDays(20);
        Visitor lead = Visitor.signedIn("lead");
        String shown = lead.get(page + "/comparison?from=" + from + "&to=" + to).then().statusCode(200).extract().asString();
        Matcher linked = OF_AN_EVENING.matcher(shown);
        int all = 0;
        for (; linked.find(); all++) {
            String list = page + "/figures/" + linked.group(1);
            String on = "?on=" + linked.group(2);
            assertEquals(Integer.parseInt(linked.group(3)) + 1L, lead.get(list + ".csv" + on).then().statusCode(200).extract().asString().lines().count(),
                    linked.group());
            lead.get(list + on).then().statusCode(200).body(containsString("Au soir du"));
        }
        assertEquals(2 * Figure.values().length, all);
    }

    @Test
    void theFilesAndTheOtherDepartmentsStayOnThatEvening() {
        LocalDate on = today.minusDays(20);
        String shown = Visitor.signedIn("lead").get(page + "/figures/INVENTORIED?department=CUL&on=" + on).then().statusCode(200).extract().asString();
        for (String path : new String[] {".csv?on=" + on + "&department=CUL", ".xlsx?on=" + on + "&department=CUL", "?on=" + on}) {
            assertTrue(shown.contains("<a href=\"" + page + "/figures/INVENTORIED" + path.replace("&", "&amp;") + "\">"), () -> path + " in " + shown);
        }
        Visitor.signedIn("lead").get(page + "/figures/INVENTORIED.csv?on=" + on + "&department=CUL").then().statusCode(200)
                .header("Content-Disposition", containsString("inventoried-projet-" + project + "-" + on + ".csv"));
        int whole = LEAD.get(api + "/figures/INVENTORIED?on=" + on).getInt("total");
        int one = LEAD.get(api + "/figures/INVENTORIED?department=CUL&on=" + on).getInt("total");
        assertTrue(one > 0 && one < whole, one + " of " + whole);
    }

    @Test
    void todayIsTheListAsItStands() {
        String figure = "/figures/INVENTORIED?size=200";
        assertEquals(LEAD.get(api + figure).<Object>getList("items"), LEAD.get(api + figure + "&on=" + today).getList("items"));
        Visitor.signedIn("lead").get(page + figure + "&on=" + today).then().statusCode(200).body(not(containsString("Au soir du")));
    }

    @Test
    void aDayThatIsNoneOfTheProjectIsRefusedInWords() {
        for (String day : new String[] {"2020-06-30", "2099-01-01", "hier", "2026-02-31", "+999999999-01-01"}) {
            JsonPath refused = LEAD.asks().queryParam("on", day).get(api + "/figures/OPEN").then().statusCode(422).extract().jsonPath();
            assertEquals("/on", refused.getString("errors[0].pointer"), day);
            for (String form : new String[] {"", ".csv", ".xlsx"}) {
                Visitor.signedIn("lead").asks().queryParam("on", day).get(page + "/figures/OPEN" + form).then().statusCode(422);
            }
        }
        LEAD.asks().get(api + "/figures/OPEN?on=2020-06-30").then().body("detail", containsString("n’existait pas encore le 30 juin 2020"));
    }
}
