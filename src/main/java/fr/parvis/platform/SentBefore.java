package fr.parvis.platform;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;

/**
 * A form whose answer shows a secret carries a number, which is kept with what it makes, as its {@code formNumber}, each once. Sent again by a reload or a
 * second press it makes nothing: this ends the transaction, and its page says so.
 */
public final class SentBefore extends RuntimeException {

    private SentBefore() {
        super("The form was sent before", null, false, false);
    }

    /** @param formNumber null where no form asks, or one without a number */
    public static void check(Class<? extends PanacheEntityBase> what, String formNumber) {
        if (formNumber != null && Panache.getEntityManager().createQuery("select count(m) from " + what.getSimpleName() + " m where m.formNumber = ?1", Long.class)
                .setParameter(1, formNumber).getSingleResult() > 0) {
            throw new SentBefore();
        }
    }

    /** Keeps what a form makes: of two presses at the same moment the second waits here for the first, and makes nothing. */
    public static void orKeep(PanacheEntityBase made) {
        try {
            made.persistAndFlush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT).contains("form_number")) {
                throw new SentBefore();
            }
            throw broken;
        }
    }
}
