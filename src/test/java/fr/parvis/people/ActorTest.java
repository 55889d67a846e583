package fr.parvis.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final long TOWN = 1;

    @Test
    void aRoleHoldsInItsTownAlone() {
        Actor lead = holding(Role.LEAD);
        assertTrue(lead.has(TOWN, Role.DGS, Role.LEAD));
        assertFalse(lead.has(2, Role.LEAD));
        assertFalse(lead.belongsTo(2));
    }

    @Test
    void agentsAndConsultantsAreNotToldAddresses() {
        assertFalse(holding(Role.AGENT, Role.CONSULTANT).seesAddresses(TOWN));
        assertTrue(holding(Role.AGENT, Role.REFERENT).seesAddresses(TOWN));
        assertFalse(holding(Role.REFERENT).seesAddresses(2));
    }

    private static Actor holding(Role... roles) {
        return new Actor(7, "Ada", "ada@valmure.example", null, Arrays.stream(roles).map(role -> new Membership(TOWN, role)).toList());
    }
}
