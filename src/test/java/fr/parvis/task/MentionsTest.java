package fr.parvis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.people.PeopleQueries.PersonRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who a text calls. */
class MentionsTest {

    private static final List<PersonRow> TEAM = List.of(new PersonRow(1, "Léa Benali", "lea@a.example"), new PersonRow(2, "Léa Benali-Roux", "roux@a.example"),
            new PersonRow(3, "Marc", "marc@a.example"));

    @Test
    void aWholeNameIsCalledWhateverItsCaseAndAccents() {
        assertEquals(Set.of(1L), Mentions.of("Bonjour @lea BENALI, avez-vous vu ?", TEAM));
        assertEquals(Set.of(1L), Mentions.of("@Le\u0301a Benali", TEAM));
    }

    @Test
    void ofTwoNamesThatBeginAlikeTheLongerIsCalled() {
        assertEquals(Set.of(2L), Mentions.of("@Léa Benali-Roux", TEAM));
    }

    @Test
    void anAddressOrHalfANameCallsNobody() {
        assertEquals(Set.of(), Mentions.of("lea@Marc.example et @Léa et @Marceline", TEAM));
    }

    @Test
    void everybodyCalledIsCalledOnce() {
        assertEquals(Set.of(1L, 3L), Mentions.of("@Marc @Léa Benali @Marc", TEAM));
    }
}
