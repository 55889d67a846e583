package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTypographyTest {

    /** In the rows below ~ stands for U+00A0 and ^ for U+202F. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Erreur : rien | Erreur~: rien",
        "Erreur: rien | Erreur~: rien",
        "Vraiment ? Oui ! | Vraiment^? Oui^!",
        "Un ; deux | Un^; deux",
        "« Cadrage » | «~Cadrage~»",
        "«Cadrage» | «~Cadrage~»",
        "Rôle de {role}: lui | Rôle de {role}~: lui",
        "{#if count == 1}Un point.{#else}{count ?: 0} points : tous{/if} | {#if count == 1}Un point.{#else}{count ?: 0} points~: tous{/if}",
        "commence par https:// ou 10:30 | commence par https:// ou 10:30",
        "plus de 80 % des agents | plus de 80~% des agents",
        "Sans marque. | Sans marque."})
    void everyMarkGetsTheSpaceThatFrenchWants(String typed, String right) {
        String expected = right.replace('~', '\u00a0').replace('^', '\u202f');
        assertEquals(expected, FrenchTypography.right(typed));
        assertEquals(expected, FrenchTypography.right(expected), "what is right stays as it is");
    }
}
