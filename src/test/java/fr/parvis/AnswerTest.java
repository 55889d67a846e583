package fr.parvis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final String JSON = """
            {"a": 1, "n": null, "size": 7, "big": 99999999999, "ratio": 0.75, "items":
                [{"t": "x", "l": [1, 2], "in": {"b": true}}, {"t": null}, null, {"q": {"z": 3.5}, "l": [{"m": "y"}]}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"$", "", "a", "n", "n.b", "a.b", "zz", "zz.y", "size", "big", "ratio", "items", "items.t", "items.l", "items.in.b", "items.q.z",
            "items.l[0]", "items[0].l[1]", "items[0].in.b", "items[1].t", "items[2].t", "items[9]", "items[9].t", "items.size", "items.size()", "items.l.m",
            "items.find { it != null && it.t == 'x' }.in.b"})
    void aPathMeansWhatItMeansToTheLibrary(String path) {
        assertEquals(JsonPath.from(JSON).<Object>get(path), new Answer(JSON).get(path));
    }
}
