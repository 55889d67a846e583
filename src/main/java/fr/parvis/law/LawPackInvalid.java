package fr.parvis.law;

import java.util.List;

/** The law packs cannot be used, and the product does not start: all that is wrong, one line each with file and rule. */
public class LawPackInvalid extends RuntimeException {

    private final transient List<String> faults;

    public LawPackInvalid(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
