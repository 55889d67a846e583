package fr.parvis.project.web;

import fr.parvis.method.PhaseCode;
import fr.parvis.project.ContactMatrix;
import fr.parvis.project.ContactSource;
import fr.parvis.project.Involvement;
import fr.parvis.project.ProjectQueries.InterlocutorRow;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The matrix of contacts as the API shows and takes it. */
final class ContactJson {

    private ContactJson() {
    }

    /** Somebody named: for a department (null: the project) at a phase (null: all of them). */
    @Schema(name = "Interlocutor")
    public record Named(PhaseCode phase, Long departmentId, long personId, String personName, List<Involvement> involvements) {

        static Named of(InterlocutorRow row) {
            return new Named(row.phase(), row.departmentId(), row.personId(), row.personName(), Involvement.of(row.letters()));
        }
    }

    /** Somebody in a cell; {@code involvements} is empty for who stands there by a post. */
    @Schema(name = "ContactPerson")
    public record Person(long personId, String name, List<Involvement> involvements) {
    }

    /** {@code cell} names it in addresses; {@code source} says where its people come from, {@code NOBODY} that it is vacant. */
    @Schema(name = "ContactCell")
    public record Cell(String cell, PhaseCode phase, ContactSource source, boolean vacant, List<Person> people, long version, String changedBy,
            Instant changedAt) {

        static Cell of(ContactMatrix.Cell cell) {
            return new Cell(cell.key().text(), cell.key().phase(), cell.source(), cell.vacant(), cell.people().stream()
                    .map(one -> new Person(one.personId(), one.name(), Involvement.of(one.letters()))).toList(), cell.version(), cell.changedBy(),
                    cell.changedAt());
        }
    }

    /** A department with its cells: that of all phases, then one for each; the first row is the project as a whole and has no department. */
    @Schema(name = "ContactRow")
    public record Row(Long departmentId, String department, List<Cell> cells) {
    }

    static List<Row> rows(ContactMatrix matrix) {
        return Stream.concat(Stream.of(new Row(null, null, cells(matrix.project()))),
                matrix.departments().stream().map(row -> new Row(row.departmentId(), row.department(), cells(row.cells())))).toList();
    }

    private static List<Cell> cells(List<ContactMatrix.Cell> cells) {
        return cells.stream().map(Cell::of).toList();
    }

    /** Everybody who is to stand in the cell; an empty list makes it vacant. */
    @Schema(name = "ContactCellChange")
    public record Change(List<Part> people) {
    }

    /** One person with what they do there. */
    @Schema(name = "ContactPart")
    public record Part(Long personId, List<Involvement> involvements) {
    }
}
