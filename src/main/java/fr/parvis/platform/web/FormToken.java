package fr.parvis.platform.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The token that proves a form was ours. There is none on an error page of a request that matched nothing: such a page shows no form. */
@Named("formToken")
@RequestScoped
public class FormToken {

    @Inject
    CsrfTokenParameterProvider csrf;

    public String name() {
        return csrf.getParameterName();
    }

    public String value() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException none) {
            return null;
        }
    }

    public boolean known() {
        return value() != null;
    }
}
