package fr.parvis.publication;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.inventory.VisaState;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.Actor;
import fr.parvis.platform.Fingerprint;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Datasets on their way to the public, to be shown. What is out of scope is not on that way. */
@ApplicationScoped
public class DiffusionQueries {

    /** On a dataset {@code d}. */
    static final String IN_SCOPE = "d.signature.outOfScopeReason is null";

    private static final String FROM = """
            from Dataset d join d.project p join d.department x left join Person u on u.id = d.release.updaterId
            where d.project.id = :project and\s""" + IN_SCOPE + " and ";

    private static final String ROW = """
            select d.id, d.version, p.id, d.number, d.names.title, x.code, x.name, d.standing.band, d.release.channels, d.release.licence,
                d.release.releaseFormat, d.coverage.updateFrequency, u.name, d.release.wave, d.release.postponedReason, d.coverage.nextUpdateDue,
                d.checks.firstPublished, d.checks.withdrawnOn, d.release.url, d.standing.openness, d.law.communicability, d.standing.withheld,
                d.checks.legalOutcome, d.checks.advised,\s""" + Opinion.AGAINST + ", d.signature.visa ";

    /** A dataset as a line of the list; what nobody has chosen is null. */
    public record DiffusionRow(long id, long version, long projectId, String number, String title, String department, String departmentName, Band band,
            String channels, Licence licence, String format, UpdateFrequency frequency, String updater, String wave, String postponedReason,
            LocalDate nextUpdateDue, LocalDate publishedOn, LocalDate withdrawnOn, String url, Openness openness, Communicability communicability,
            boolean withheld, LegalOutcome legal, boolean advised, boolean contested, VisaState visa) {

        public DiffusionState state(LocalDate today) {
            return DiffusionState.of(publishedOn, withdrawnOn, nextUpdateDue, postponedReason, !blockers().isEmpty(), today);
        }

        /** All that stands against publishing it, or that it lacks although it is public. */
        public List<PublicationBlocker> blockers() {
            return new Readiness(openness, communicability, withheld, legal, advised, contested, visa, licence, frequency).blockers();
        }
    }

    /** A dataset and the version it stands at. */
    public record Version(long id, long version) {
    }

    @Inject
    UpdateQueries updates;

    /** The datasets of a project that the person may see and asked for. The caller has checked that the project is visible. */
    @Transactional
    public PageOf<DiffusionRow> ofProject(Actor actor, long projectId, DiffusionFilter filter, DiffusionSort sort, boolean descending,
            LocalDate today, int page, int size) {
        Parameters parameters = parameters(actor, projectId, filter);
        String from = FROM + InventoryAccess.CONDITION + filter.condition(today, parameters);
        List<DiffusionRow> rows = Dataset.find(ROW + from + sort.order(descending), parameters).project(DiffusionRow.class)
                .page(Page.of(page - 1, size)).list();
        return new PageOf<>(rows, page, size, page == 1 && rows.size() < size ? rows.size() : Dataset.count(from, parameters));
    }

    /** All of what is asked for, each with the version it stands at, by id. */
    @Transactional
    public Map<Long, Long> versions(Actor actor, long projectId, DiffusionFilter filter, LocalDate today) {
        Parameters parameters = parameters(actor, projectId, filter);
        Map<Long, Long> versions = new LinkedHashMap<>();
        Dataset.find("select d.id, d.version " + FROM + InventoryAccess.CONDITION + filter.condition(today, parameters) + " order by d.id", parameters)
                .project(Version.class).stream().forEach(one -> versions.put(one.id(), one.version()));
        return versions;
    }

    /** What many datasets were when they were read: another text when one of them changed, came or went. */
    public static String seen(Map<Long, Long> versions) {
        return Fingerprint.of(versions.toString());
    }

    /** The waves chosen so far, earliest first. */
    @Transactional
    public List<String> waves(long projectId) {
        return Dataset.find("select distinct d.release.wave from Dataset d where d.project.id = ?1 and d.release.wave is not null"
                + " order by d.release.wave", projectId).project(String.class).list();
    }

    private Parameters parameters(Actor actor, long projectId, DiffusionFilter filter) {
        Parameters parameters = InventoryAccess.parameters(actor).and("project", projectId);
        return filter.mine() ? parameters.and("handed", updates.handed(actor)) : parameters;
    }
}
