package fr.parvis.meeting.web;

import fr.parvis.meeting.DecisionRegisterMessages;
import fr.parvis.meeting.web.MeetingLines.DecisionLine;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;

/** The register as a file, filtered as it is shown. */
@Path("/")
@Authenticated
public class DecisionExport {

    private static final int MOST_EXPORTED = 10_000;

    @Inject
    Languages languages;

    @Inject
    SeenMeetings seen;

    @Inject
    DecisionView view;

    @GET
    @Path("projects/{id}/decisions" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format, @Context UriInfo uri) {
        Project project = seen.project(id);
        DecisionRegisterMessages say = Words.in(DecisionRegisterMessages.class, languages.locale());
        ListFile list = new ListFile(format, "decisions-projet-" + id, say.number(), say.decidedOn(), say.decision(), say.decidedBy(), say.meeting(), say.point(),
                say.state(), say.reason(), say.tasks());
        view.lines(project, uri, 1, MOST_EXPORTED).items().forEach(line -> list.row(line.row().reference(), line.row().decidedOn(), line.row().words(),
                line.row().decidedBy(), line.row().meeting(), line.row().item(), line.state(), line.row().stateReason(), tasks(line)));
        return list.file();
    }

    private static String tasks(DecisionLine line) {
        return line.tasks().stream().map(task -> task.row().reference() + " " + task.row().title() + " (" + task.state() + ")").collect(Collectors.joining(" ; "));
    }
}
