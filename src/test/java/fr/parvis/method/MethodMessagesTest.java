package fr.parvis.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.platform.HolidayMessages;
import fr.parvis.platform.PublicHoliday;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MethodMessagesTest {

    @Inject
    Methods methods;

    @Test
    void phasesRolesAndHolidaysAreNamedInBothLanguages() {
        assertEquals("Cadrage", french(MethodMessages.class).phase(PhaseCode.SCOPING));
        assertEquals("Scoping", english(MethodMessages.class).phase(PhaseCode.SCOPING));
        assertEquals("Chef de projet", french(MethodMessages.class).role(MethodRole.LEAD));
        assertEquals("Project lead", english(MethodMessages.class).role(MethodRole.LEAD));
        assertEquals("Lundi de Pâques", french(HolidayMessages.class).name(PublicHoliday.EASTER_MONDAY));
        assertEquals("Easter Monday", english(HolidayMessages.class).name(PublicHoliday.EASTER_MONDAY));
    }

    @Test
    void theVersionsAreReadAtStart() {
        assertEquals("2026.3", methods.current().version());
        assertEquals(methods.current(), methods.version("2026.3"));
    }

    private static <T> T french(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of("fr"));
    }

    private static <T> T english(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of("en"));
    }
}
