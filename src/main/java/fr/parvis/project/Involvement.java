package fr.parvis.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a contact has to do with a phase: the letters of a RACI matrix, which begin the same words in French and in English. */
public enum Involvement {
    RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED;

    public String letter() {
        return name().substring(0, 1);
    }

    /** In the order of the matrix, whatever the order they were ticked in. */
    static String letters(Collection<Involvement> involvements) {
        return Arrays.stream(values()).filter(involvements::contains).map(Involvement::letter).collect(Collectors.joining());
    }

    public static List<Involvement> of(String letters) {
        return Arrays.stream(values()).filter(one -> letters.contains(one.letter())).toList();
    }

    /** {@code RA} as people read it: {@code R, A}. */
    public static String shown(String letters) {
        return String.join(", ", letters.split(""));
    }

    static String together(String some, String others) {
        Set<Involvement> all = EnumSet.noneOf(Involvement.class);
        all.addAll(of(some));
        all.addAll(of(others));
        return letters(all);
    }
}
