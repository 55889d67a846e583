package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.OpinionState;
import fr.parvis.opinion.LegalAnswer;
import fr.parvis.opinion.LegalChecks;
import fr.parvis.opinion.Opinion;
import fr.parvis.opinion.OpinionMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The page of a legal check, as it is drawn. */
record LegalCheckShown(Head head, List<Line> lines, List<Choice> choices, List<Given> opinions) {

    /** A question of the form. */
    record Line(String code, String label, String hint, String value, String comment, String error, boolean stands) {
    }

    /** An opinion; {@code mine} when the reader is the one who was asked and has not answered. */
    record Given(long id, String askedTo, String question, String outcome, String words, boolean mine, boolean liftable, String liftedBy) {
    }

    /** What is shown around the questions. */
    record Head(long id, String number, String title, long projectId, String project, String state, String outcome, String signedBy, long version,
            boolean answers, boolean asks, boolean signs) {
    }

    static LegalCheckShown of(Dataset dataset, LegalCheckView view, Actor actor, Forms form, Locale locale) {
        OpinionMessages words = Words.in(OpinionMessages.class, locale);
        InventoryMessages inventory = Words.in(InventoryMessages.class, locale);
        boolean runs = dataset.project.isRunBy(actor);
        Head head = new Head(dataset.id, dataset.number, dataset.names.title, dataset.project.id, dataset.project.title,
                view.state() == null ? null : words.state(view.state()), view.outcome() == null ? null : inventory.outcome(view.outcome()),
                view.signedBy(), view.version(), LegalChecks.mayAnswer(dataset, actor), InventoryAccess.edits(actor, dataset),
                runs || LegalChecks.advises(dataset, actor));
        List<Line> lines = view.questions().stream().map(one -> new Line(one.code(), one.question(), hint(one, locale),
                form.value(one.code(), one.answer()), form.value(one.code() + "-comment", one.comment()), form.error(one.code()), one.stands())).toList();
        List<Given> given = Opinion.of(dataset.id).stream().map(one -> given(one, runs, actor, inventory)).toList();
        return new LegalCheckShown(head, lines, Arrays.stream(LegalAnswer.values()).map(one -> Choice.of(one, words.answer(one))).toList(), given);
    }

    private static Given given(Opinion opinion, boolean runs, Actor actor, InventoryMessages inventory) {
        boolean asked = Long.valueOf(actor.personId()).equals(opinion.askedToId);
        return new Given(opinion.id, opinion.askedToName, opinion.question, opinion.outcome() == null ? null : inventory.opinion(opinion.outcome()),
                opinion.words(), !opinion.settled() && asked,
                opinion.outcome() == OpinionState.CONDITIONS && opinion.stands() && (runs || asked), opinion.conditionLiftedByName());
    }

    private static String hint(LegalCheckView.Asked asked, Locale locale) {
        String role = Words.in(PeopleMessages.class, locale).role(asked.answeredBy());
        return asked.basis().isEmpty() ? role : role + " · " + asked.basis();
    }
}
