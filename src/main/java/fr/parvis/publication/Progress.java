package fr.parvis.publication;

import fr.parvis.inventory.Dataset;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import fr.parvis.phase.PhaseQueries;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a town shows the public of its project. Nothing is told of a dataset unless its head's visa stands, its existence may be mentioned, and it
 * is a line of the inventory.
 */
@ApplicationScoped
public class Progress {

    /** Official code of a commune (COG of the INSEE): five figures, the second a letter in Corsica. */
    private static final Pattern INSEE_CODE = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");

    /** The whole page: the phases of the town's latest project (empty while it has none) and its approved datasets by title. */
    public record Report(List<PhaseRow> phases, List<OpeningLine> lines) {

        public List<OpeningLine> with(OpeningStatus status) {
            return lines.stream().filter(line -> line.status() == status).toList();
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PhaseQueries phases;

    /** @throws PublicationRefusal.Refused when the person is neither lead nor DGS of the town */
    @Transactional
    public void show(Municipality municipality, boolean on, Actor actor) {
        Author author = actor.signs(municipality.id, Role.LEAD, Role.DGS)
                .orElseThrow(() -> new PublicationRefusal.Refused(new PublicationRefusal.NotAllowed()));
        PublicProgress progress = PublicProgress.known(municipality.id).orElseGet(() -> PublicProgress.of(municipality.id));
        progress.show(on, author, clock.instant());
        progress.persist();
        journal.append(Note.of(municipality.id, author, on ? "publication.progress-shown" : "publication.progress-hidden")
                .about("municipality", municipality.id));
    }

    /** The town of that INSEE code, if it shows its progress. */
    @Transactional
    public Optional<Municipality> showing(String inseeCode) {
        if (!INSEE_CODE.matcher(inseeCode).matches()) {
            return Optional.empty();
        }
        return Municipality.<Municipality>find("inseeCode", inseeCode).firstResultOptional().filter(town -> PublicProgress.shownBy(town.id));
    }

    @Transactional
    public Report of(long municipalityId) {
        List<Long> latest = Project.find("select p.id from Project p where p.municipality.id = ?1 order by p.id desc", municipalityId).page(0, 1)
                .project(Long.class).list();
        List<PhaseRow> rows = latest.isEmpty() ? List.of() : phases.ofCurrentCycles(latest).getOrDefault(latest.get(0), List.of());
        return new Report(rows, lines(municipalityId));
    }

    private static List<OpeningLine> lines(long municipalityId) {
        return Dataset.find("select d.names.title, x.name, d.standing.openness, d.law.communicability, d.law.exceptionArticle,"
                + " d.standing.opennessArticle, d.checks.firstPublished, d.release.url, d.release.wave, d.release.postponedReason"
                + " from Dataset d join d.department x where d.municipalityId = ?1 and d.signature.visa = STANDING and d.standing.withheld = false"
                + " and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null order by " + Alphabet.of("d.names.title") + ", d.id",
                municipalityId).project(OpeningLine.class).list();
    }
}
