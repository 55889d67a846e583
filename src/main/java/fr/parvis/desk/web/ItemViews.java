package fr.parvis.desk.web;

import fr.parvis.checklist.ChecklistMessages;
import fr.parvis.checklist.ChecklistQueries.CheckRow;
import fr.parvis.desk.DeskMessages;
import fr.parvis.desk.ProjectDesk.Contents;
import fr.parvis.desk.web.ProjectView.Answer;
import fr.parvis.desk.web.ProjectView.Item;
import fr.parvis.desk.web.ProjectView.Items;
import fr.parvis.people.Actor;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The required items of the phase in hand: what is met, what is not, and the questions as forms. */
@ApplicationScoped
class ItemViews {

    Items view(Contents contents, Actor actor, Draft draft, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        List<ConditionResult> gate = contents.inHand().gate();
        List<ConditionResult> required = gate.stream().filter(result -> result.condition().required()).toList();
        int met = (int) required.stream().filter(ConditionResult::met).count();
        PhaseState state = contents.inHand().row().state();
        boolean frozen = state == PhaseState.IN_REVIEW || state == PhaseState.DONE;
        boolean answers = !frozen && contents.project().isRunBy(actor);
        return new Items(say.items(), say.itemsDone(met, required.size()), state == PhaseState.IN_REVIEW,
                gate.stream().map(result -> item(contents, result, answers, draft, locale)).toList());
    }

    private static Item item(Contents contents, ConditionResult result, boolean answers, Draft draft, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        CheckRow check = contents.inHand().checks().stream().filter(row -> row.condition().code().equals(result.condition().code()))
                .findFirst().orElse(null);
        boolean computed = check == null;
        String detail = computed ? result.met() ? null : result.blocker().code().message(result.blocker().figures(), locale)
                : said(check, say, locale);
        return new Item(result.condition().code(), result.condition().label().in(locale), result.met() ? "good" : "idle",
                result.met() ? say.itemMet() : say.itemUnmet(), computed, !result.condition().required(), detail, computed ? null : (Long) check.id(),
                computed || !answers ? null : answer(check, draft, say));
    }

    private static Answer answer(CheckRow check, Draft draft, DeskMessages say) {
        String form = "check:" + check.id();
        boolean confirms = check.answer() == null && check.earlier() != null;
        String act = check.answer() != null ? say.itemChange() : confirms ? say.itemConfirm() : say.itemAnswer();
        return new Answer(check.id(), check.version(), act,
                draft.typed(form, "answer", confirms ? check.earlier().answer() : check.answer()),
                draft.typed(form, "evidence", confirms ? check.earlier().evidence() : check.evidence()),
                draft.typed(form, "comment", confirms ? check.earlier().comment() : check.comment()), draft.of(form));
    }

    private static String said(CheckRow check, DeskMessages say, Locale locale) {
        ChecklistMessages words = Words.in(ChecklistMessages.class, locale);
        if (check.answer() != null) {
            return say.itemAnsweredBy(words.answer(check.answer()), check.answeredBy(), Dates.longInstant(check.answeredAt(), locale));
        }
        return check.earlier() == null ? null : say.itemEarlier(words.answer(check.earlier().answer()), check.earlier().answeredBy());
    }
}
