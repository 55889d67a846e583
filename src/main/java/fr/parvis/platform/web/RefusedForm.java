package fr.parvis.platform.web;

import fr.parvis.platform.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;

/** A form the domain refused, shown again with what was typed and the words of the refusal at the field they are about. */
public final class RefusedForm {

    private RefusedForm() {
    }

    /** As {@link #again(Problem, String, MultivaluedMap, BiFunction)}, with what names no field said at the version. */
    public static Response again(Problem problem, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> page) {
        return again(problem, "version", form, page);
    }

    /**
     * @param otherwise the field of a refusal that names none
     * @param page      draws the page with the given status and form
     * @throws ProblemException where no typing helps: the act is not theirs (403)
     */
    public static Response again(Problem problem, String otherwise, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> page) {
        return again(problem, List.of(new FieldError("/" + field(problem, otherwise), code(problem), problem.getDetail())), form, page);
    }

    /**
     * @param errors what to say at which fields, where several are wrong or the form calls them otherwise than the problem
     * @throws ProblemException likewise
     */
    public static Response again(Problem problem, List<FieldError> errors, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> page) {
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        return page.apply(problem.getStatus(), Forms.refused(form, errors));
    }

    /** The code of the error: whether somebody was quicker, which {@link Forms#version} asks. */
    public static String code(Problem problem) {
        return problem.getStatus() == 412 ? Forms.STALE : "refused";
    }

    /** The field a refusal is about. */
    public static String field(Problem problem, String otherwise) {
        return problem.getErrors().isEmpty() ? otherwise : problem.getErrors().get(0).get("pointer").substring(1);
    }
}
