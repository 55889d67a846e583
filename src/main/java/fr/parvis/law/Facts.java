package fr.parvis.law;

import java.util.Map;

/**
 * What the rules may look at.
 *
 * @param staffFte agents in full-time equivalents, null when unknown
 * @param flags    the answers; a flag never answered is missing
 */
public record Facts(int population, Integer staffFte, Map<LawFlag, FactAnswer> flags) {

    /** Everything rules may ask is answered, even if by «does not know», and the staff is counted. */
    public boolean complete() {
        return staffFte != null && unanswered() == 0;
    }

    public int unanswered() {
        return (int) LawFlag.ASKED.stream().filter(flag -> !flags.containsKey(flag)).count();
    }
}
