package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotQueries;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The lists of photos as files. */
@Path("/")
@Authenticated
@Produces({Csvs.TYPE, Csvs.WORKBOOK})
public class SnapshotExportPages {

    @Inject
    Languages languages;

    @Inject
    SeenSnapshots seen;

    @Inject
    SnapshotQueries queries;

    @GET
    @Path("projects/{id}/snapshots" + ListFile.FORMAT)
    public Response photos(@PathParam("id") long id, @PathParam("format") String format) {
        seen.project(id);
        SnapshotMessages say = say();
        ListFile list = new ListFile(format, "photos-projet-" + id, say.columnTaken(), say.columnCommittee(), say.columnHeld(), say.columnBy(),
                say.columnHash());
        queries.ofProject(id).forEach(one -> list.row(one.takenAt(), one.title(), one.heldOn(), one.takenBy(), one.sha256()));
        return list.file();
    }

    /** Every figure of a photo; with {@code figure}, the list behind that one; with {@code list=phases}, its phases. */
    @GET
    @Path("snapshots/{id}" + ListFile.FORMAT)
    public Response photo(@PathParam("id") long id, @PathParam("format") String format, @QueryParam("figure") String figure,
            @QueryParam("department") String department, @QueryParam("list") String other) {
        Snapshot snapshot = seen.whole(id);
        Photo photo = snapshot.photo();
        if (other != null) {
            return phases(id, format, other, photo);
        }
        ListAsked asked = ListAsked.read(figure, department, languages.locale());
        SnapshotMessages say = say();
        if (asked.figure() == null) {
            ListFile list = new ListFile(format, "photo-" + id, say.columnFigure(), say.columnCount());
            photo.stands().facts().figures().forEach((one, count) -> list.row(say.figure(one), count));
            return list.file();
        }
        ItemLines lines = new ItemLines(photo, seen.names(snapshot.project), languages.locale());
        ListFile list = new ListFile(format, "photo-" + id + "-liste", say.columnNumber(), say.columnTitle(), say.columnDepartment(),
                say.columnState(), say.columnNote());
        asked.items(photo).stream().map(lines::line)
                .forEach(one -> list.row(one.number(), one.title(), one.department(), one.state(), one.note()));
        return list.file();
    }

    private Response phases(long id, String format, String other, Photo photo) {
        if (!other.equals("phases")) {
            throw Problems.notFound(languages.locale());
        }
        SnapshotMessages say = say();
        ListFile list = new ListFile(format, "photo-" + id + "-phases", say.columnPhase(), say.columnState(), say.columnStart(), say.columnEnd());
        PhaseLine.of(photo.stands(), languages.locale()).forEach(one -> list.row(one.name(), one.state(), one.startsOn(), one.endsOn()));
        return list.file();
    }

    @GET
    @Path("snapshots/{id}/departments" + ListFile.FORMAT)
    public Response departments(@PathParam("id") long id, @PathParam("format") String format) {
        SnapshotMessages say = say();
        ListFile list = new ListFile(format, "photo-" + id + "-services", say.columnDepartment(), say.columnHead(), say.columnLines(),
                say.columnSigned(), say.columnCommitted(), say.columnPublished());
        SnapshotView.departments(seen.whole(id).photo()).forEach(one -> list.row(one.name(), one.head(), one.lines(), one.signed(),
                one.committed(), one.published()));
        return list.file();
    }

    private SnapshotMessages say() {
        return Words.in(SnapshotMessages.class, languages.locale());
    }
}
