package fr.parvis.people;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.util.Locale;

/** Says which power is lent, until when, and that it no longer is. */
public final class DelegationWords {

    private DelegationWords() {
    }

    /** @param department null for the role of DGS */
    public static String power(String department, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        return department == null ? say.roleDgs() : say.roleHead(department);
    }

    /** «Vous suppléez X jusqu’au …». */
    public static String standing(Mandate mandate, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        String power = power(mandate.department(), locale);
        String until = Dates.longInstant(mandate.endsAt(), locale);
        return mandate.interim() ? say.homeInterim(power, until) : say.homeFor(mandate.delegator(), power, until);
    }

    /** Why a decision that came after the end was not taken, and whom to ask. */
    public static String ended(Mandate mandate, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        String when = Dates.longInstant(mandate.endsAt(), locale);
        return mandate.interim() ? say.mandateEndedInterim(mandate.department(), when) : say.mandateEnded(mandate.delegator(), when);
    }
}
