package fr.parvis.project;

import fr.parvis.method.PhaseCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell of the matrix of contacts.
 *
 * @param departmentId null for the project as a whole
 * @param phase        null for all of them; not for the project as a whole, whose contact is its lead
 */
public record CellKey(Long departmentId, PhaseCode phase) {

    private static final String PROJECT = "project";
    private static final String ALL = "ALL";
    private static final Pattern TEXT = Pattern.compile("(" + PROJECT + "|\\d{1,18})-(" + ALL + "|"
            + Arrays.stream(PhaseCode.values()).map(Enum::name).collect(Collectors.joining("|")) + ")");

    /** As it stands in addresses and forms: {@code 12-SCOPING}, {@code 12-ALL}, {@code project-SCOPING}. */
    public String text() {
        return (departmentId == null ? PROJECT : departmentId.toString()) + "-" + (phase == null ? ALL : phase.name());
    }

    /** The cell of that name, of a department that there may not be. */
    public static Optional<CellKey> read(String text) {
        Matcher cell = TEXT.matcher(text == null ? "" : text);
        if (!cell.matches()) {
            return Optional.empty();
        }
        Long department = cell.group(1).equals(PROJECT) ? null : Long.valueOf(cell.group(1));
        PhaseCode phase = cell.group(2).equals(ALL) ? null : PhaseCode.valueOf(cell.group(2));
        return department == null && phase == null ? Optional.empty() : Optional.of(new CellKey(department, phase));
    }
}
