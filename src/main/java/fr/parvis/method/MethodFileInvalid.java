package fr.parvis.method;

import java.util.List;
import java.util.stream.Collectors;

/** The method files cannot be used, and the product does not start: all that is wrong, one fault a line. */
public class MethodFileInvalid extends RuntimeException {

    private final transient List<MethodFault> faults;

    public MethodFileInvalid(List<MethodFault> faults) {
        super(faults.stream().map(MethodFault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    public List<MethodFault> faults() {
        return faults;
    }
}
