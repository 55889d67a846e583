package fr.parvis.publication;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.CountedDataset;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.VisaState;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.opinion.GeneratedChecks;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first wave of a fictional town. One journal entry for all of it, since nobody did it line by line. */
@ApplicationScoped
public class GeneratedDiffusion {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DatasetOutcomes outcomes;

    @Inject
    GeneratedChecks checks;

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
                update dataset set channels = 'DATAGOUV', licence = coalesce(licence, 'LOV2'), updater_id = :lead, temporal_start = :start, temporal_end = :today,
                    status = case when status = 'PRIORITISED' then 'TO_PREPARE' else status end
                where project_id = :project and out_of_scope_reason is null""")
                .setParameter("lead", lead.personId()).setParameter("start", today.minusYears(1)).setParameter("today", today)
                .setParameter("project", project.id).executeUpdate();
        List<Dataset> first = Dataset.<Dataset>find("project = ?1 and standing.band = ?2 and signature.visa = ?3 and law.communicability = ?4"
                + " and release.releaseFormat is not null and names.description is not null and coverage.updateFrequency is not null order by number",
                project, Band.P1, VisaState.STANDING, Communicability.EVERYBODY).page(0, most).list();
        Note note = Note.of(project.municipalityId(), lead.author(), "publication.generated").about("project", project.id).project(project.id)
                .fact("count", first.size());
        // They may have been read before the choices were written past them.
        first.forEach(Dataset.getEntityManager()::refresh);
        checks.sign(first, lead.author());
        for (Dataset dataset : first) {
            String url = "https://www.data.gouv.fr/datasets/" + dataset.number.toLowerCase(Locale.ROOT);
            Publication.entered(dataset.id, Channel.DATAGOUV, url, today, lead.author(), clock.instant()).persist();
            outcomes.published(note, dataset.id, today, url, lead);
        }
        Dataset.flush();
        postpone(project, postponed, note);
        journal.append(note);
    }

    private static void postpone(Project project, String why, Note note) {
        List<Long> ids = Dataset.find("select d.id from Dataset d where d.project = ?1 and d.standing.band = ?2 and d.checks.firstPublished is null"
                + " and d.release.postponedReason is null order by d.id", project, Band.P1).project(Long.class).list();
        Dataset.getEntityManager().createNativeQuery("""
                update dataset set postponed_reason = :why, side_state = coalesce(side_state, 'POSTPONED') where id in (:ids)""")
                .setParameter("why", why).setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids).executeUpdate();
        ids.forEach(id -> note.was(CountedDataset.KIND, id, Map.of("postponed", "false")));
    }
}
