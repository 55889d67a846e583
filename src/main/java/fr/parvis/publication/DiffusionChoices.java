package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetBatch;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import fr.parvis.publication.PublicationRefusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses channel, licence, format, rhythm, updater and wave for one dataset or many in one go, all or none. */
@ApplicationScoped
public class DiffusionChoices {

    /** The most datasets chosen for at once. */
    public static final int MOST = 2000;

    /** The fields that are chosen here. */
    public static final List<DatasetField> FIELDS = List.of(DatasetField.CHANNEL, DatasetField.LICENCE, DatasetField.RELEASE_FORMAT,
            DatasetField.UPDATE_FREQUENCY, DatasetField.UPDATER, DatasetField.WAVE, DatasetField.POSTPONED_REASON);

    /** What became of a dataset: the fields that differ, and whether its visa fell or its legal check is to be signed again. */
    public record Chosen(long datasetId, String number, String title, List<DatasetField> changed, boolean visaFell, boolean checkReopened) {
    }

    @Inject
    PeopleQueries people;

    @Inject
    DatasetBatch batch;

    @Inject
    TransactionManager transactions;

    /**
     * Writes the choices; those that change nothing are left alone.
     *
     * @param versions the datasets with the version they were read at; null takes whatever stands
     * @param asked    new values among {@link #FIELDS}; null empties. A wave ends a postponement, and the other way round
     * @return every dataset that was named, by number
     * @throws PublicationRefusal.Refused when the person may not, a value cannot be taken, or somebody was quicker
     */
    @Transactional
    public List<Chosen> choose(Project seen, Map<Long, Long> versions, Map<DatasetField, Object> asked, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw new PublicationRefusal.Refused(new PublicationRefusal.NotAllowed());
        }
        Map<DatasetField, Object> fields = sound(seen, versions, asked);
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        List<Dataset> datasets = locked(project, versions, actor);
        refuseWave(datasets, fields.get(DatasetField.WAVE));
        Map<Long, LegalOutcome> checks = datasets.stream().collect(Collectors.toMap(one -> one.id, one -> one.checks().legalOutcome()));
        Map<Long, List<DatasetField>> changed = datasets.stream().collect(Collectors.toMap(one -> one.id, one -> differing(one, fields)));
        List<DatasetBatch.Line> lines = datasets.stream().filter(one -> !changed.get(one.id).isEmpty())
                .map(one -> new DatasetBatch.Line(one.id, one.version(), DatasetChange.of(fields))).toList();
        Map<Long, DatasetBatch.Written> written = lines.isEmpty() ? Map.of() : batch.write(project, lines, actor).stream()
                .collect(Collectors.toMap(DatasetBatch.Written::datasetId, Function.identity()));
        return datasets.stream().map(one -> new Chosen(one.id, one.number, one.names.title, changed.get(one.id),
                written.containsKey(one.id) && written.get(one.id).fell(), checks.get(one.id) != one.checks().legalOutcome())).toList();
    }

    /** What {@link #choose} would do, with the same refusals; nothing of it stays. */
    @Transactional
    public List<Chosen> preview(Project seen, Map<Long, Long> versions, Map<DatasetField, Object> asked, Actor actor) {
        try {
            List<Chosen> chosen = choose(seen, versions, asked, actor);
            if (transactions.getStatus() == Status.STATUS_ACTIVE) {
                transactions.setRollbackOnly();
            }
            return chosen;
        } catch (SystemException impossible) {
            throw new IllegalStateException("The transaction in hand can always be ended", impossible);
        }
    }

    private Map<DatasetField, Object> sound(Project project, Map<Long, Long> versions, Map<DatasetField, Object> asked) {
        if (versions.isEmpty() || versions.size() > MOST) {
            throw PublicationRefusal.field("datasetIds", Reason.NOTHING_CHOSEN);
        }
        if (asked.isEmpty()) {
            throw PublicationRefusal.field("channel", Reason.NOTHING_TO_CHANGE);
        }
        Map<DatasetField, Object> fields = new LinkedHashMap<>(asked);
        Object wave = fields.get(DatasetField.WAVE);
        Object postponed = fields.get(DatasetField.POSTPONED_REASON);
        if (wave != null && postponed != null) {
            throw PublicationRefusal.field("postponedReason", Reason.WAVE_OR_POSTPONED);
        }
        if (wave != null) {
            fields.put(DatasetField.POSTPONED_REASON, null);
        } else if (postponed != null) {
            fields.put(DatasetField.WAVE, null);
        }
        Object updater = fields.get(DatasetField.UPDATER);
        if (updater != null && !people.membersOf(project.municipalityId()).contains(updater)) {
            throw PublicationRefusal.field("updater", Reason.PERSON_UNKNOWN);
        }
        Object channels = fields.get(DatasetField.CHANNEL);
        if (channels != null) {
            Set<Channel> refused = ChannelChoice.refused(project.id);
            if (Arrays.stream(channels.toString().split(", ")).map(Channel::valueOf).anyMatch(refused::contains)) {
                throw PublicationRefusal.field("channel", Reason.CHANNEL_NOT_RETAINED);
            }
        }
        return fields;
    }

    private static void refuseWave(List<Dataset> datasets, Object wave) {
        List<String> waiting = wave == null ? List.of() : datasets.stream().filter(one -> !wave.equals(one.release.wave) && one.toBeExamined())
                .map(one -> one.number).toList();
        if (!waiting.isEmpty()) {
            throw new PublicationRefusal.Refused(new PublicationRefusal.ToExamine(waiting));
        }
    }

    /** The datasets, held, by number; one the person may not see is one that is not there. */
    private static List<Dataset> locked(Project project, Map<Long, Long> versions, Actor actor) {
        long visible = Dataset.count("from Dataset d join d.project p where d.id in :ids and p.id = :project and " + InventoryAccess.CONDITION,
                InventoryAccess.parameters(actor).and("ids", versions.keySet()).and("project", project.id));
        if (visible < versions.size()) {
            throw PublicationRefusal.field("datasetIds", Reason.DATASET_NOT_HERE);
        }
        List<Dataset> datasets = Dataset.<Dataset>find("id in ?1 order by number", versions.keySet()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        List<PublicationRefusal.Changed> changed = new ArrayList<>();
        for (Dataset dataset : datasets) {
            Long read = versions.get(dataset.id);
            if (read != null && read != dataset.version()) {
                changed.add(new PublicationRefusal.Changed(dataset.number, dataset.trace().changedByName(), dataset.trace().changedAt()));
            }
        }
        if (!changed.isEmpty()) {
            throw new PublicationRefusal.Refused(new PublicationRefusal.Stale(changed));
        }
        return datasets;
    }

    private static List<DatasetField> differing(Dataset dataset, Map<DatasetField, Object> fields) {
        return fields.entrySet().stream().filter(one -> !Objects.equals(one.getKey().value(dataset), one.getValue())).map(Map.Entry::getKey).toList();
    }
}
