package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.FactQueries;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.Period;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** What the address asks for, as far as the person may see it; anything else is not there. */
@RequestScoped
class SeenProject {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    FactQueries facts;

    @Inject
    Clock clock;

    Project of(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    Figure figure(String name) {
        return Arrays.stream(Figure.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** The department named by its code or its id; null when the address names none. */
    DepartmentFact department(Project project, String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return facts.departments(project.municipalityId()).stream()
                .filter(one -> one.code().equalsIgnoreCase(word) || String.valueOf(one.id()).equals(word)).findFirst()
                .orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /**
     * What the reader compares with; null for the preset, also where the address cannot be read: the inputs know why.
     *
     * @param since a day that was typed counts, whatever choice was left beside it
     * @param shown the day the form came with, which nobody typed; null for none
     */
    Period period(Inputs inputs, String kind, String since, String shown) {
        LocalDate today = LocalDate.now(clock);
        boolean typed = since != null && !since.isBlank() && !since.equals(shown);
        Period.Kind named = inputs.choice("period", kind, Period.Kind.class);
        Period.Kind chosen = typed ? Period.Kind.DAY : named;
        if (chosen == Period.Kind.QUARTER) {
            return Period.quarter(today);
        }
        if (chosen != Period.Kind.DAY) {
            return null;
        }
        LocalDate day = inputs.needed("since", inputs.date("since", since));
        if (day != null && !day.isBefore(today)) {
            inputs.refuse("since", "not-past", Words.in(DashboardMessages.class, inputs.locale()).periodFuture());
            return null;
        }
        return day == null ? null : Period.day(day);
    }
}
