package fr.parvis.journal;

import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Objects;

/**
 * Who did something, as named at that moment, and for whom when by delegation.
 *
 * @param personId       null when nobody did: the product itself, at a fixed hour
 * @param onBehalfOfId   the person whose power was used, null when the author's own or that of a vacant post
 * @param onBehalfOfName null when the power is the author's own; of a vacant post, the department
 */
public record Author(Long personId, String name, Long onBehalfOfId, String onBehalfOfName) {

    public static final Author SYSTEM = new Author(null, "Parvis", null, null);

    public static Author of(long personId, String name) {
        return new Author(personId, name, null, null);
    }

    public static Author onBehalf(long personId, String name, long delegatorId, String delegator) {
        return new Author(personId, name, delegatorId, delegator);
    }

    /** Somebody who stands in for the head of a department while there is none. */
    public static Author interim(long personId, String name, String department) {
        return new Author(personId, name, null, department);
    }

    /** Whether what this person did counts as done by one of the two who answer for the act: whoever acts, and whose power it is. */
    public boolean involves(Long person) {
        return person != null && (Objects.equals(person, personId) || Objects.equals(person, onBehalfOfId));
    }

    /** «Y, par délégation de X»: the name under the act, kept as it was signed and therefore not translated. */
    public String signature() {
        return signature(Locale.FRENCH);
    }

    /** The same in the language of whoever reads of it. */
    public String signature(Locale locale) {
        if (onBehalfOfName == null) {
            return name;
        }
        SignatureMessages say = Words.in(SignatureMessages.class, locale);
        return onBehalfOfId == null ? say.interim(name, onBehalfOfName) : say.onBehalf(name, onBehalfOfName);
    }
}
