package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.LegalReasoning;
import fr.parvis.inventory.ReasoningMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The six questions as they are asked, with the answers that hold. {@code by} is null while nobody has answered. */
record ReasoningView(List<Question> questions, String openness, String article, String stillOpen, LocalDate reexamineOn, String by) {

    /** One of the six. */
    record Question(String name, String label, List<Choice> choices, String value, String error) {
    }

    static ReasoningView of(LegalReasoning held, Forms form, Locale locale) {
        ReasoningMessages say = Words.in(ReasoningMessages.class, locale);
        List<Choice> known = List.of(Choice.of("YES", say.answerYes()), Choice.of("NO", say.answerNo()), Choice.of("UNKNOWN", say.answerUnknown()));
        List<Choice> extent = List.of(Choice.of("NO", say.answerNo()), Choice.of("PART", say.answerPart()), Choice.of("WHOLE", say.answerWhole()),
                Choice.of("UNKNOWN", say.answerUnknown()));
        List<Choice> people = List.of(Choice.of("NONE", say.answerNobody()), Choice.of("ANONYMISABLE", say.answerAnonymisable()),
                Choice.of("ALLOWED", say.answerAllowed()), Choice.of("NOT_ALLOWED", say.answerNotAllowed()),
                Choice.of("UNKNOWN", say.answerUnknown()));
        List<Question> questions = List.of(
                question("held", say.questionHeld(), known, held == null ? null : held.held, form),
                question("secret", say.questionSecret(), extent, held == null ? null : held.secret, form),
                question("privacy", say.questionPrivacy(), extent, held == null ? null : held.privacy, form),
                question("personalData", say.questionPersonalData(), people, held == null ? null : held.personalData, form),
                question("thirdParty", say.questionThirdParty(), known, held == null ? null : held.thirdParty, form),
                question("reservedTo", say.questionReserved(), known, held == null ? null : held.reservedTo, form));
        return held == null ? new ReasoningView(questions, null, null, null, null, null)
                : new ReasoningView(questions, Words.in(InventoryMessages.class, locale).openness(held.openness), held.article, held.stillOpen,
                        held.reexamineOn, held.reasonedByName);
    }

    private static Question question(String name, String label, List<Choice> choices, Object value, Forms form) {
        return new Question(name, label, choices, form.value(name, value), form.error(name));
    }
}
