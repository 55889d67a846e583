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
        return withReference(mandate.interim() ? say.homeInterim(power, until) : say.homeFor(mandate.delegator(), power, until), mandate, say);
    }

    /** «Vous décidez pour X», where the decision is taken. */
    public static String deciding(Mandate mandate, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        return withReference(mandate.interim() ? say.decidesInterim(mandate.department()) : say.decidesFor(mandate.delegator()), mandate, say);
    }

    private static String withReference(String sentence, Mandate mandate, DelegationMessages say) {
        return mandate.reference() == null ? sentence : say.toldReference(sentence, mandate.reference());
    }

    /** Why a decision that came after the end was not taken, and whom to ask. */
    public static String ended(Mandate mandate, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        String when = Dates.longInstant(mandate.endsAt(), locale);
        return mandate.interim() ? say.mandateEndedInterim(mandate.department(), when) : say.mandateEnded(mandate.delegator(), when);
    }
}
