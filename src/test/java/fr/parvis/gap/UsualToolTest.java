package fr.parvis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.StarterCatalogue;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsualToolTest {

    @Inject
    StarterCatalogue catalogue;

    @Test
    void onlyWhatComesFromNoSoftwareIsAskedWithoutIts() {
        List<String> others = catalogue.entries().stream().filter(entry -> UsualTool.of(entry) == UsualTool.OTHER).map(StarterCatalogue.Entry::code)
                .toList();
        assertEquals(List.of("CO-05", "CO-06", "CO-07", "CO-09", "GE-05", "UR-07", "UR-08", "CU-06"), others);
    }

    @Test
    void everyToolIsAskedAboutSomewhere() {
        Set<UsualTool> asked = catalogue.entries().stream().map(UsualTool::of).collect(Collectors.toSet());
        assertTrue(asked.containsAll(Arrays.asList(UsualTool.values())));
    }
}
