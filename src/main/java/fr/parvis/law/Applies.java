package fr.parvis.law;

import java.util.List;

/** Whether an obligation binds a municipality. */
public enum Applies {
    YES, NO, TO_CHECK;

    /** Of several conditions that must all hold: one that does not is enough, and what is unknown matters only without it. */
    static Applies all(List<Applies> each) {
        if (each.contains(NO)) {
            return NO;
        }
        return each.contains(TO_CHECK) ? TO_CHECK : YES;
    }
}
