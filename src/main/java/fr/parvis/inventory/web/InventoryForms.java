package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.RefusedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/** Shows a form again when the domain refused it, with what was typed and the words of the refusal at their field. */
@ApplicationScoped
class InventoryForms {

    @Inject
    InventoryAnswers answers;

    /** @param again draws the page with the given status and form */
    Response refused(InventoryRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again) {
        return RefusedForm.again(answers.problem(refused.refusal()), form, again);
    }
}
