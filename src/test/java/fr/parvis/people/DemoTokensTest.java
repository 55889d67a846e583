package fr.parvis.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accounts that everybody knows belong to the demonstration. */
class DemoTokensTest {

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true,"})
    void noTokenOfTheDemonstrationWorksUnlessTheServerAndTheDatabaseBothAreOne(boolean started, Boolean marked) {
        DemoTokens tokens = new DemoTokens() {
            @Override
            Optional<Long> find(String account) {
                return Optional.of(1L);
            }
        };
        tokens.demo = started;
        tokens.mark = new DemoMark() {
            @Override
            Boolean demonstration() {
                return marked;
            }
        };
        assertFalse(tokens.running());
        for (String account : DemoTokens.ACCOUNTS) {
            assertEquals(Optional.empty(), tokens.ownerOf("demo-" + account), account);
        }
    }
}
