package fr.parvis.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.platform.FieldError;
import fr.parvis.platform.Invalid;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JsonBodyTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"{", "[]", "\"text\"", "12", "null", "not json", "{\"a\":1"})
    void whatIsNoObjectCannotBeReadAtAll(String body) {
        ProblemException refused = assertThrows(ProblemException.class, () -> JsonBody.read(body, Locale.FRENCH));
        assertEquals(400, refused.problem().getStatus());
    }

    @Test
    void membersAreReadAsTheyWouldBeTyped() {
        JsonBody body = read("{\"title\":\"Cadrage\",\"number\":3,\"flag\":true,\"nothing\":null,\"ids\":[1,2]}");
        assertEquals("Cadrage", body.text("title"));
        assertEquals("3", body.text("number"));
        assertEquals(true, body.flag("flag"));
        assertEquals(List.of(1L, 2L), body.ids("ids", 5));
        assertNull(body.text("nothing"));
        assertNull(body.text("absent"));
        assertTrue(body.has("nothing") && !body.has("absent"));
        body.inputs().orThrow();
    }

    @Test
    void everyMemberOfTheWrongTypeIsNamedAtOnce() {
        JsonBody body = read("{\"title\":{},\"flag\":\"yes\",\"object\":[],\"list\":[1],\"ids\":[\"1\"]}");
        body.text("title");
        body.flag("flag");
        body.object("object");
        body.objects("list", 5);
        body.ids("ids", 5);
        Invalid refused = assertThrows(Invalid.class, () -> body.inputs().orThrow());
        assertEquals(List.of("/title", "/flag", "/object", "/list", "/ids"),
                refused.errors().stream().map(FieldError::pointer).toList());
        assertTrue(refused.errors().stream().allMatch(error -> error.code().equals("wrong-type")));
    }

    @Test
    void aMemberDeepInsideIsNamedFromTheRoot() {
        JsonBody body = read("{\"stakes\":{\"innovation\":[]},\"objectives\":[{\"title\":\"a\"},{\"title\":[]}]}");
        body.object("stakes").text("innovation");
        body.objects("objectives", 5).forEach(objective -> objective.text("title"));
        assertEquals(List.of("/stakes/innovation", "/objectives/1/title"),
                body.inputs().errors().stream().map(FieldError::pointer).toList());
    }

    @Test
    void aListLongerThanAllowedIsRefused() {
        JsonBody body = read("{\"ids\":[1,2,3],\"list\":[{},{}]}");
        assertNull(body.ids("ids", 2));
        assertNull(body.objects("list", 1));
        assertEquals(2, body.inputs().errors().size());
    }

    private static JsonBody read(String json) {
        return JsonBody.read(json, Locale.FRENCH);
    }
}
