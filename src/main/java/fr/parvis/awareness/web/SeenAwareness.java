package fr.parvis.awareness.web;

import fr.parvis.awareness.AgendaPoint;
import fr.parvis.awareness.Interview;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What of awareness the person who asks may see: anything else is a 404. */
@RequestScoped
class SeenAwareness {

    private static final int LONGEST = 4000;

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    Interview interview(long id) {
        return Interview.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** The words of each point that was sent; an empty text clears the point. */
    static Map<AgendaPoint, Optional<String>> minutes(Inputs inputs, Predicate<String> sent, Function<String, String> text, String prefix) {
        Map<AgendaPoint, Optional<String>> minutes = new EnumMap<>(AgendaPoint.class);
        for (AgendaPoint point : AgendaPoint.values()) {
            if (sent.test(point.name())) {
                minutes.put(point, Optional.ofNullable(inputs.optional(prefix + point.name(), text.apply(point.name()), LONGEST)));
            }
        }
        return minutes;
    }
}
