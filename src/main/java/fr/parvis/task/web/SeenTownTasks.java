package fr.parvis.task.web;

import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.task.TownTask;
import fr.parvis.task.TownTaskMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/** What pages and API share about a town's task templates: which a person may see, and reading what was sent. */
@ApplicationScoped
class SeenTownTasks {

    /** What a template's sheet is sent as. */
    static final List<String> SHEET = List.of("phase", "title", "description", "responsible", "ownerId", "dueAfter");

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    Actor actor() {
        return signedIn.actor();
    }

    Municipality town(long id) {
        Municipality town = actor().belongsTo(id) ? Municipality.findById(id) : null;
        if (town == null) {
            throw Problems.notFound(languages.locale());
        }
        return town;
    }

    TownTask template(long id) {
        return TownTask.visible(actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    boolean keeps(long municipalityId) {
        return TownTask.isKeptBy(actor(), municipalityId);
    }

    /** Null when something is wrong, which {@code inputs} then says. */
    static TownTask.Sheet read(Inputs inputs, UnaryOperator<String> sent) {
        PhaseCode phase = inputs.needed("phase", inputs.choice("phase", sent.apply("phase"), PhaseCode.class));
        String title = inputs.required("title", sent.apply("title"), 300);
        String description = inputs.optional("description", sent.apply("description"), 500);
        MethodRole responsible = inputs.needed("responsible", inputs.choice("responsible", sent.apply("responsible"), MethodRole.class));
        Long owner = inputs.id("ownerId", sent.apply("ownerId"));
        Integer due = inputs.needed("dueAfter", inputs.number("dueAfter", sent.apply("dueAfter")));
        if (due != null && due > TownTask.LONGEST) {
            inputs.refuse("dueAfter", "out-of-range", Words.in(TownTaskMessages.class, inputs.locale()).dueWrong(TownTask.LONGEST));
        }
        return inputs.errors().isEmpty() ? new TownTask.Sheet(phase, title, description, responsible, owner, due) : null;
    }

    TownTaskMessages say() {
        return Words.in(TownTaskMessages.class, languages.locale());
    }
}
