package fr.parvis.dashboard;

import fr.parvis.journal.JournalQueries;
import fr.parvis.journal.Past;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The facts of a project as they stood: what is there now, less what came later, with what the journal kept of everything that changed since. As
 * exact as the facts of the day were, in a number of statements that does not depend on how much there is.
 */
@ApplicationScoped
public class PastFacts {

    @Inject
    JournalQueries journal;

    @Inject
    FactQueries facts;

    /** The facts at an instant; before the project there is nothing but the departments. The caller has checked that it is visible. */
    @Transactional
    public ProjectFacts at(Project project, Instant instant) {
        FactReading reading = reading(project, instant);
        int cycle = reading.cycle();
        return facts.facts(reading, LocalDate.ofInstant(instant, Clocks.PARIS), cycle, reading.tasks(cycle));
    }

    /** The facts on the evening of a day. */
    @Transactional
    public ProjectFacts on(Project project, LocalDate day) {
        return at(project, evening(day));
    }

    /** The last instant of a day that both databases keep. */
    public static Instant evening(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant().minusNanos(1000);
    }

    FactReading reading(Project project, Instant instant) {
        Past past = journal.before(project.municipalityId(), project.id, instant);
        return new FactReading(project, instant, past);
    }
}
