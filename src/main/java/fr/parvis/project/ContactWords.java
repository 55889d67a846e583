package fr.parvis.project;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says wherever it matters that nobody answers for a department. */
public final class ContactWords {

    private ContactWords() {
    }

    /** One sentence for each phase at which departments have no contact. */
    public static List<String> vacant(ContactMatrix matrix, Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (PhaseCode phase : PhaseCode.values()) {
            sentences.addAll(vacantAt(matrix, phase, locale));
        }
        return sentences;
    }

    /** The sentence for one phase; none while every department has a contact there. */
    public static List<String> vacantAt(ContactMatrix matrix, PhaseCode phase, Locale locale) {
        List<String> at = matrix.vacantAt(phase);
        return at.isEmpty() ? List.of() : List.of(Words.in(ContactMessages.class, locale).vacantAt(
                Words.in(MethodMessages.class, locale).phase(phase), at.size(), String.join(", ", at)));
    }

    /** Whom to turn to for the phase as a whole. */
    public static String phase(ContactMatrix matrix, PhaseCode phase, Locale locale) {
        ContactMessages say = Words.in(ContactMessages.class, locale);
        String name = Words.in(MethodMessages.class, locale).phase(phase);
        ContactMatrix.Cell cell = matrix.project().get(phase.ordinal());
        return cell.vacant() ? say.phaseVacant(name)
                : say.phaseContact(name, String.join(", ", cell.people().stream().map(ContactMatrix.Contact::name).toList()));
    }
}
