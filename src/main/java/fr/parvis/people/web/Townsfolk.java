package fr.parvis.people.web;

import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.OfficialNumbers;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Role;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/** What the pages about a municipality share: whether its reader belongs to it, and reading its profile from a form. */
@RequestScoped
class Townsfolk {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    /** The municipality, if the person belongs to it. */
    Municipality town(long id) {
        Municipality town = signedIn.actor().belongsTo(id) ? Municipality.findById(id) : null;
        if (town == null) {
            throw Problems.notFound(languages.locale());
        }
        return town;
    }

    boolean isAdmin(long townId) {
        return actor().has(townId, Role.ADMIN);
    }

    /** Ends the request of anybody but the administrator, with the words of who may. */
    void onlyAdmin(long townId) {
        if (!isAdmin(townId)) {
            throw Problems.notAllowed(say().adminOnly(), languages.locale());
        }
    }

    Actor actor() {
        return signedIn.actor();
    }

    PeopleMessages say() {
        return Words.in(PeopleMessages.class, languages.locale());
    }

    /** The profile that was typed; members that were refused are in {@code inputs}. */
    Municipality.Profile profile(Inputs inputs, UnaryOperator<String> typed) {
        PeopleMessages say = say();
        String name = inputs.required("town", typed.apply("town"), 200);
        String siren = digits(inputs.required("siren", typed.apply("siren"), 20));
        if (siren != null && !OfficialNumbers.isSiren(siren)) {
            inputs.refuse("siren", "wrong", say.sirenWrong());
        }
        String siret = digits(inputs.optional("siret", typed.apply("siret"), 30));
        if (siret != null && !OfficialNumbers.isSiret(siret)) {
            inputs.refuse("siret", "wrong", say.siretWrong());
        } else if (siret != null && siren != null && !siret.startsWith(siren)) {
            inputs.refuse("siret", "other", say.siretOther());
        }
        String insee = inputs.required("inseeCode", typed.apply("inseeCode"), 10);
        if (insee != null && !OfficialNumbers.isInseeCode(insee)) {
            inputs.refuse("inseeCode", "wrong", say.inseeWrong());
        }
        Integer population = inputs.needed("population", inputs.number("population", typed.apply("population")));
        return new Municipality.Profile(name, siren, siret, insee, population == null ? 0 : population,
                inputs.number("staffFte", typed.apply("staffFte")), website(inputs, typed.apply("website")),
                "true".equals(typed.apply("alsaceMoselle")),
                inputs.optional("transferredCompetences", typed.apply("transferredCompetences"), 2000));
    }

    /** The column is shorter than the longest link. */
    private static String website(Inputs inputs, String typed) {
        String address = inputs.optional("website", typed, 300);
        return address == null ? null : inputs.link("website", address);
    }

    private static String digits(String typed) {
        return typed == null ? null : typed.replaceAll("[\\s\\u00a0\\u202f.]", "");
    }
}
