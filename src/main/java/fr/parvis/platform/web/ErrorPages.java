package fr.parvis.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The page that says why there is no page: what happened, and what to do next. */
@ApplicationScoped
public class ErrorPages {

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Error(int status, String title, String detail) implements TemplateInstance {
    }

    /** @param status HTTP status, shown small: some people are asked for it on the telephone */
    public String render(int status, String title, String detail, Locale locale) {
        return new Error(status, title, detail).setLocale(locale).render();
    }
}
