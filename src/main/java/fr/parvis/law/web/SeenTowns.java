package fr.parvis.law.web;

import fr.parvis.law.LawPacks;
import fr.parvis.law.LawRule;
import fr.parvis.law.ObligationQueries;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a person may see of the law of towns: everything of their own, nothing of others. */
@RequestScoped
class SeenTowns {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    LawPacks packs;

    @Inject
    ObligationQueries queries;

    void mine(long municipalityId) {
        if (!signedIn.actor().belongsTo(municipalityId)) {
            throw Problems.notFound(languages.locale());
        }
    }

    TownLaw town(long municipalityId) {
        mine(municipalityId);
        return queries.of(municipalityId);
    }

    LawRule rule(String id) {
        return packs.current().rule(id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
