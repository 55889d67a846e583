package fr.parvis.publication;

import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetStatus;
import fr.parvis.inventory.Openness;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The registers of a town: the répertoire des informations publiques (CRPA, L322-6, R322-7), the SCDL catalogue and the catalogue of Etalab.
 * What is withheld, out of scope, closed or restricted is in none of them.
 */
@ApplicationScoped
public class Registers {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Transactional
    public void serve(Municipality municipality, boolean on, Actor actor) {
        if (!actor.has(municipality.id, Role.LEAD, Role.DGS)) {
            throw new PublicationRefusal.Refused(new PublicationRefusal.NotAllowed());
        }
        PublicRegister register = PublicRegister.known(municipality.id).orElseGet(() -> PublicRegister.of(municipality.id));
        register.serve(on, actor.author(), clock.instant());
        register.persist();
        journal.append(Note.of(municipality.id, actor.author(), on ? "publication.registers-opened" : "publication.registers-closed")
                .about("municipality", municipality.id));
    }

    /** The town of that INSEE code, if it serves its registers. */
    @Transactional
    public Optional<Municipality> serving(String inseeCode) {
        return Municipality.<Municipality>find("inseeCode", inseeCode).firstResultOptional()
                .filter(town -> PublicRegister.servedBy(town.id));
    }

    /** What may be mentioned of the town's inventory: confirmed, in scope, and open to everybody by the six answers and by what is written; by number. */
    @Transactional
    public List<Dataset> mentionable(long municipalityId) {
        return Dataset.list("from Dataset d join fetch d.department where d.municipalityId = ?1 and d.standing.withheld = false"
                + " and d.signature.outOfScopeReason is null and d.standing.status not in ?2"
                + " and (d.law.communicability is null or d.law.communicability not in ?6)"
                + " and (d.standing.openness in ?3 or d.standing.openness = ?4 and d.law.communicability = ?5) order by d.number", municipalityId,
                List.of(DatasetStatus.TO_QUALIFY, DatasetStatus.WITHDRAWN), List.of(Openness.OPEN, Openness.OPEN_AFTER_MASKING),
                Openness.TO_EXAMINE, Communicability.EVERYBODY, List.of(Communicability.PERSON_CONCERNED, Communicability.NOBODY));
    }

    /** Those that are published. */
    @Transactional
    public List<Dataset> published(long municipalityId) {
        return mentionable(municipalityId).stream().filter(dataset -> dataset.checks().published()).toList();
    }
}
