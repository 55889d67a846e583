package fr.parvis.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "fr-FR,fr;q=0.9,en;q=0.8 | fr", "en-GB,en;q=0.9 | en", "de,en;q=0.5 | en", "de | fr", "* | fr", "en;q=0.1,fr;q=0.9 | fr",
            "not a language!! | fr", "'' | fr", " | fr"})
    void theBestOfTheLanguagesAskedIsSpokenAndFrenchOtherwise(String asked, String spoken) {
        assertEquals(Locale.forLanguageTag(spoken), Languages.best(asked));
    }
}
