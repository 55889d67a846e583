package fr.parvis.gap.web;

import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapPageMessages;
import fr.parvis.gap.GapSeverity;
import fr.parvis.gap.Gaps;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of gaps: what they choose from, and what is read of them. */
@RequestScoped
class GapForms {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    PeopleQueries people;

    GapChoices choices(Project project, List<Department> departments) {
        Locale locale = languages.locale();
        GapMessages say = Words.in(GapMessages.class, locale);
        GapPageMessages words = Words.in(GapPageMessages.class, locale);
        return new GapChoices(departments.stream().map(one -> Choice.of(one.code, one.name)).toList(),
                Arrays.stream(GapKind.values()).map(one -> Choice.of(one, say.kind(one))).toList(),
                Arrays.stream(GapSeverity.values()).map(one -> Choice.of(one, say.severity(one))).toList(),
                people.people(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList(),
                List.of(Choice.of("true", words.open()), Choice.of("false", words.closed())));
    }

    Gaps.Care care(Inputs inputs, MultivaluedMap<String, String> form) {
        return new Gaps.Care(SentGap.severity(inputs, form.getFirst("severity")), inputs.optional("action", form.getFirst("action"), 1000),
                inputs.id("ownerId", form.getFirst("ownerId")));
    }

    /** The dataset of the project with this number; null when none is given. */
    Dataset dataset(Inputs inputs, Project project, String raw) {
        String number = inputs.optional("number", raw, 20);
        Dataset named = number == null ? null : Dataset.<Dataset>find("project = ?1 and number = ?2", project, number.toUpperCase(Locale.ROOT))
                .firstResultOptional().flatMap(one -> Dataset.visible(signedIn.actor(), one.id)).orElse(null);
        if (number != null && named == null) {
            inputs.refuse("number", "unknown", Words.in(GapPageMessages.class, languages.locale()).datasetUnknown());
        }
        return named;
    }
}
