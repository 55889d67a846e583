package fr.parvis.project;

import fr.parvis.method.Method;
import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What those who carry a project have to do with a phase, which the method says by itself: nobody fills it in. */
public final class RoleLetters {

    /** In the order of the matrix; who holds them stands on the sheet. */
    public static final List<MethodRole> ROLES = List.of(MethodRole.ELU, MethodRole.DGS, MethodRole.LEAD);

    private RoleLetters() {
    }

    /** The DGS decides every gate; whoever holds a task does it, whoever helps with one is asked, and the others are told. */
    public static String of(Method method, MethodRole role, PhaseCode phase) {
        Set<Involvement> all = EnumSet.noneOf(Involvement.class);
        method.tasks(phase).forEach(task -> {
            if (task.responsible() == role) {
                all.add(Involvement.RESPONSIBLE);
            } else if (task.contributors().contains(role)) {
                all.add(Involvement.CONSULTED);
            }
        });
        if (role == MethodRole.DGS) {
            all.add(Involvement.ACCOUNTABLE);
        }
        if (all.contains(Involvement.RESPONSIBLE) || all.contains(Involvement.ACCOUNTABLE)) {
            all.remove(Involvement.CONSULTED);
        }
        return all.isEmpty() ? Involvement.INFORMED.letter() : Involvement.letters(all);
    }
}
