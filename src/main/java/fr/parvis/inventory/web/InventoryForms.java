package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/** Shows a form again when the domain refused it, with what was typed and the words of the refusal at their field. */
@ApplicationScoped
class InventoryForms {

    @Inject
    Languages languages;

    @Inject
    InventoryAnswers answers;

    /** @param again draws the page with the given status and form */
    Response refused(InventoryRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again) {
        Problem problem = answers.problem(refused.refusal());
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        Inputs words = new Inputs(languages.locale());
        words.refuse(problem.getErrors().isEmpty() ? "version" : problem.getErrors().get(0).get("pointer").substring(1), "refused",
                problem.getDetail());
        return again.apply(problem.getStatus(), Forms.refused(form, words));
    }
}
