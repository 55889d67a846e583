package fr.parvis.dashboard.web;


import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.WaitQueries;
import fr.parvis.ledger.Climb;
import fr.parvis.ledger.LadderWords;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.ledger.WaitWords;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is waited for, for what and since when: by department and by person, by name, each list the oldest first. */
@Path("/")
@Authenticated
public class WaitingPages {

    /** What waits on one department or person. */
    record Group(String name, List<WaitLine> lines) {
    }

    /** @param code of the department one asked for, null for all */
    record Head(long id, String project, String department, String code) {
    }

    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaitingList(Head head, Group reported, List<Group> departments, List<Group> people) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SeenProject seen;

    @Inject
    WaitQueries queries;

    @Inject
    WaitWords words;

    @GET
    @Path("projects/{id}/waiting")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @QueryParam("department") String code) {
        Project project = seen.of(id);
        DepartmentFact department = seen.department(project, code);
        List<WaitLine> lines = lines(project, department);
        WaitMessages say = say();
        return html.ok(new WaitingList(new Head(id, project.title, department == null ? null : department.name(), department == null ? null
                : department.code()), new Group(say.reported(), reported(project, department, lines)), groups(lines,
                        line -> line.department() == null ? say.noDepartment() : line.department(), say.noDepartment()),
                groups(lines, WaitLine::holder, say.vacant())));
    }

    @GET
    @Path("projects/{id}/waiting.csv")
    @Produces(Csvs.TYPE)
    public Response csv(@PathParam("id") long id, @QueryParam("department") String code) {
        return file(id, code).csv();
    }

    @GET
    @Path("projects/{id}/waiting.xlsx")
    @Produces(Csvs.WORKBOOK)
    public Response workbook(@PathParam("id") long id, @QueryParam("department") String code) {
        return file(id, code).xlsx(say().title());
    }

    private Download file(long id, String code) {
        Project project = seen.of(id);
        WaitMessages say = say();
        List<List<?>> rows = new ArrayList<>();
        lines(project, seen.department(project, code)).forEach(line -> {
            Wait wait = line.row();
            rows.add(Arrays.asList(line.kind(), line.what(), line.department(), line.holder(), wait.heldDays(), line.since(), wait.dueOn(),
                    wait.askedBy(), wait.paused(), wait.detail(), line.ladder()));
        });
        return new Download("en-attente-projet-" + id, List.of(say.columnKind(), say.columnWhat(), say.columnDepartment(), say.columnHolder(),
                say.columnDays(), say.columnSince(), say.columnDue(), say.columnAskedBy(), say.columnPaused(), say.columnDetail(), say.columnLadder()), rows);
    }

    private List<WaitLine> lines(Project project, DepartmentFact department) {
        WaitQueries.WaitingList list = queries.of(project);
        return lines(project, list, queries.climbs(project, list.waits().stream().filter(wait -> of(department, wait)).toList(), list.today()));
    }

    /** What the DGS was told of, with the overdue updates, which the rest of the page leaves to their own list. */
    private List<WaitLine> reported(Project project, DepartmentFact department, List<WaitLine> lines) {
        WaitQueries.WaitingList list = queries.of(project);
        return Stream.concat(lines.stream().filter(WaitLine::reported), lines(project, list, queries.reportedUpdates(project, list.today()).stream()
                .filter(climb -> of(department, climb.of())).toList()).stream()).toList();
    }

    private static boolean of(DepartmentFact department, Wait wait) {
        return department == null || wait.departmentId() != null && wait.departmentId() == department.id();
    }

    private List<WaitLine> lines(Project project, WaitQueries.WaitingList list, List<Climb> climbs) {
        Locale locale = languages.locale();
        WaitMessages say = say();
        Reader reader = queries.reader(signedIn.actor(), project);
        return climbs.stream().map(climb -> climb.seen(reader.view(climb.of()))).map(climb -> {
            Wait wait = climb.of();
            return new WaitLine(wait, say.kind(wait.kind()), words.what(wait, list.project().methodVersion(), locale), words.waiting(wait, locale),
                    LadderWords.sentence(climb, locale), climb.listed(), wait.holder() == null ? say.vacant() : wait.holder(),
                    list.department(wait.departmentId()), wait.since().atZone(Clocks.PARIS).toLocalDate(), wait.lateOn(list.today()));
        }).toList();
    }

    /** By name; those without one last. */
    private List<Group> groups(List<WaitLine> lines, Function<WaitLine, String> name, String last) {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        Map<String, List<WaitLine>> groups = new TreeMap<>((a, b) -> a.equals(b) ? 0 : a.equals(last) ? 1 : b.equals(last) ? -1
                : collator.compare(a, b) != 0 ? collator.compare(a, b) : a.compareTo(b));
        lines.forEach(line -> groups.computeIfAbsent(name.apply(line), any -> new ArrayList<>()).add(line));
        return groups.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
    }

    private WaitMessages say() {
        return Words.in(WaitMessages.class, languages.locale());
    }
}
