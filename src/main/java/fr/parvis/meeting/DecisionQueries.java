package fr.parvis.meeting;

import fr.parvis.platform.Alphabet;
import fr.parvis.platform.PageOf;
import fr.parvis.task.TaskState;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The register of decisions, to be shown. The caller has checked that the project is visible. */
@ApplicationScoped
public class DecisionQueries {

    private static final String ROW = """
            select d.id, d.version, d.numberedIn, d.number, d.words, d.decidedOn, d.decidedBy, d.meetingId, g.title, d.itemId, i.title, d.state,
                d.stateReason
            from Decision d left join Meeting g on g.id = d.meetingId left join AgendaItem i on i.id = d.itemId where\s""";
    private static final String ORDER = " order by d.decidedOn desc, d.numberedIn desc, d.number desc";
    private static final Pattern REFERENCE = Pattern.compile("[dD]-(\\d{4})-(\\d{1,6})");

    /** Which decisions somebody wants to see; a null member filters nothing. */
    public record Filter(String words, DecisionState state, Integer year) {

        public static final Filter NONE = new Filter(null, null, null);
    }

    /** A decision with the meeting and the point it comes from. */
    public record DecisionRow(long id, long version, int numberedIn, int number, String words, LocalDate decidedOn, String decidedBy, Long meetingId,
            String meeting, Long itemId, String item, DecisionState state, String stateReason) {

        public String reference() {
            return Decision.reference(numberedIn, number);
        }
    }

    /** A task that followed: what was agreed on, and where the task stands now. */
    public record ActionRow(Long decisionId, long taskId, int number, String template, String title, String owner, LocalDate dueOn,
            TaskState state) {

        public String reference() {
            return template == null ? "T-" + number : template;
        }
    }

    @Transactional
    public PageOf<DecisionRow> ofProject(long projectId, Filter filter, int page, int size) {
        Parameters parameters = Parameters.with("project", projectId);
        String condition = condition(filter, parameters);
        List<DecisionRow> rows = Decision.find(ROW + condition + ORDER, parameters).project(DecisionRow.class).page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Decision.count("from Decision d where " + condition, parameters));
    }

    @Transactional
    public List<DecisionRow> ofMeeting(long meetingId) {
        return Decision.find(ROW + "d.meetingId = ?1 order by d.numberedIn, d.number", meetingId).project(DecisionRow.class).list();
    }

    @Transactional
    public DecisionRow row(long id) {
        return Decision.find(ROW + "d.id = ?1", id).project(DecisionRow.class).singleResult();
    }

    /** What was written into the register after that moment, the earliest first; null for all. */
    @Transactional
    public List<DecisionRow> since(long projectId, Instant after) {
        return Decision.find(ROW + "d.project.id = ?1 and d.recordedAt > ?2 order by d.numberedIn, d.number", projectId,
                after == null ? Instant.EPOCH : after).project(DecisionRow.class).list();
    }

    /** The tasks that followed from these decisions, by decision. */
    @Transactional
    public Map<Long, List<ActionRow>> tasksOf(Collection<Long> decisionIds) {
        return decisionIds.isEmpty() ? Map.of() : actions("f.decisionId in ?1", decisionIds).stream().collect(Collectors.groupingBy(ActionRow::decisionId));
    }

    /** The actions that the minutes of a meeting tell. */
    @Transactional
    public List<ActionRow> actionsOf(long meetingId) {
        return actions("f.meetingId = ?1", meetingId);
    }

    private static List<ActionRow> actions(String condition, Object value) {
        return FollowUp.find("select f.decisionId, t.id, t.number, t.template, f.title, f.ownerName, f.dueOn, t.state"
                + " from FollowUp f join Task t on t.id = f.taskId where " + condition + " order by f.id", value).project(ActionRow.class).list();
    }

    /** Accents, capitals and joined letters count for nothing, in what is looked for and in what is looked through. */
    private static String condition(Filter filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>(List.of("d.project.id = :project"));
        if (filter.state() != null) {
            conditions.add("d.state = :state");
            parameters.and("state", filter.state());
        }
        if (filter.year() != null) {
            conditions.add("d.numberedIn = :year");
            parameters.and("year", filter.year());
        }
        Matcher reference = REFERENCE.matcher(filter.words() == null ? "" : filter.words());
        if (reference.matches()) {
            conditions.add("d.numberedIn = :numberedIn and d.number = :number");
            parameters.and("numberedIn", Integer.valueOf(reference.group(1))).and("number", Integer.valueOf(reference.group(2)));
        } else if (filter.words() != null) {
            conditions.add("(%s like :words escape '!' or %s like :words escape '!')".formatted(Alphabet.searched("d.words"), Alphabet.searched("d.decidedBy")));
            parameters.and("words", "%" + Alphabet.plain(filter.words()).replaceAll("([!%_])", "!$1") + "%");
        }
        return String.join(" and ", conditions);
    }
}
