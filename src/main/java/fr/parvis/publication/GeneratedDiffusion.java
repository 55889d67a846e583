package fr.parvis.publication;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.VisaState;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The first wave of a fictional town. One journal entry for all of it, since nobody did it line by line. */
@ApplicationScoped
public class GeneratedDiffusion {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DatasetOutcomes outcomes;

    /**
     * Chooses for every line, publishes the first signed ones of the band P1 and puts the others of that band off.
     *
     * @param most      how many are published at most
     * @param postponed why the others wait
     */
    @Transactional
    public void make(Project project, int most, String postponed, Actor lead) {
        LocalDate today = LocalDate.now(clock);
        Dataset.getEntityManager().createNativeQuery("""
                update dataset set channels = 'DATAGOUV', licence = 'LOV2', updater_id = :lead, temporal_start = :start, temporal_end = :today,
                    status = case when status = 'PRIORITISED' then 'TO_PREPARE' else status end
                where project_id = :project and out_of_scope_reason is null""")
                .setParameter("lead", lead.personId()).setParameter("start", today.minusYears(1)).setParameter("today", today)
                .setParameter("project", project.id).executeUpdate();
        List<Dataset> first = Dataset.<Dataset>find("project = ?1 and standing.band = ?2 and signature.visa = ?3 and law.communicability = ?4"
                + " and release.releaseFormat is not null and names.description is not null and coverage.updateFrequency is not null order by number",
                project, Band.P1, VisaState.STANDING, Communicability.EVERYBODY).page(0, most).list();
        for (Dataset dataset : first) {
            // It may have been read before the choices were written past it.
            Dataset.getEntityManager().refresh(dataset);
            String url = "https://www.data.gouv.fr/datasets/" + dataset.number.toLowerCase(Locale.ROOT);
            outcomes.legalCheck(dataset.id, LegalOutcome.FAVOURABLE, lead.author());
            Publication.entered(dataset.id, Channel.DATAGOUV, url, today, lead.author(), clock.instant()).persist();
            outcomes.published(dataset.id, today, url, lead);
        }
        Dataset.flush();
        Dataset.getEntityManager().createNativeQuery("""
                update dataset set postponed_reason = :why, side_state = coalesce(side_state, 'POSTPONED')
                where project_id = :project and band = 'P1' and first_published is null""")
                .setParameter("why", postponed).setParameter("project", project.id).executeUpdate();
        journal.append(Note.of(project.municipalityId(), lead.author(), "publication.generated").about("project", project.id).project(project.id)
                .fact("count", first.size()));
    }
}
