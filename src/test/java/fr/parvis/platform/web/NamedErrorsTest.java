package fr.parvis.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A summary that says «Renseignez ce champ» three times names each field. */
@QuarkusTest
class NamedErrorsTest {

    private static final String SUMMARY = "<div class=\"error-summary\" role=\"alert\"><h2>2</h2><ul>%s</ul></div>";

    @Test
    void eachLineNamesItsFieldByItsLabel() {
        String page = line("f-title", "Renseignez ce champ.") + "<label class=\"field__label\" for=\"f-title\">Intitulé <span class=\"field__optional\">(facultatif)</span></label>";
        assertTrue(named(page).contains("<a href=\"#f-title\">Intitulé. Renseignez ce champ.</a>"), named(page));
    }

    @Test
    void aRefusedFormOfTheProductNamesItsFields() {
        Visitor.signedIn("lead").post("/calendars", Map.of()).then().statusCode(422).body(containsString("<a href=\"#f-name\">Nom. Renseignez ce champ.</a>"))
                .body(containsString("<a href=\"#f-scope\">Ce qu’il contient. Renseignez ce champ.</a>"));
        Visitor.signedIn("lead").inEnglish().post("/calendars", Map.of()).then().statusCode(422).body(containsString("<a href=\"#f-name\">Name. Fill"));
    }

    @Test
    void aGroupIsNamedByItsLegendAndAQuestionStaysOne() {
        String group = line("f-answer", "Choisissez une réponse.") + "<fieldset class=\"field\" id=\"f-answer\" tabindex=\"-1\">\n<legend class=\"field__label\">Est-il tenu\u202f?</legend>";
        assertTrue(named(group).contains(">Est-il tenu\u202f? Choisissez une réponse.</a>"), named(group));
    }

    @Test
    void whatIsTypedStaysText() {
        String page = line("f-title", "Renseignez ce champ.") + "<label for=\"f-title\">Prix $1 &lt;b&gt; \\ net</label>";
        assertTrue(named(page).contains(">Prix $1 &lt;b&gt; \\ net. Renseignez ce champ.</a>"), named(page));
    }

    @Test
    void whatHasNoLabelOrIsAnAcronymStaysAsItIs() {
        String hidden = line("f-version", "Paul a changé cette page.");
        assertEquals(hidden, named(hidden));
        String acronym = line("f-to", "DGS ou élu\u00a0: choisissez.") + "<label for=\"f-to\">À</label>";
        assertTrue(named(acronym).contains(">À. DGS ou élu\u00a0: choisissez.</a>"), named(acronym));
        String quiet = "<p>Rien n’est refusé.</p><a href=\"#f-title\">Titre</a><label for=\"f-title\">Intitulé</label>";
        assertEquals(quiet, named(quiet));
    }

    @Test
    void aNameThatBeginsAMessageKeepsItsCapital() {
        String page = line("f-words-1", "Mme Lune a écrit sur ce point.") + "<label for=\"f-words-1\">1. Calendrier</label>";
        assertTrue(named(page).contains(">1. Calendrier. Mme Lune a écrit sur ce point.</a>"), named(page));
    }

    private static String line(String field, String words) {
        return SUMMARY.formatted("<li><a href=\"#" + field + "\">" + words + "</a></li>");
    }

    private static String named(String page) {
        return NamedErrors.on(page);
    }
}
