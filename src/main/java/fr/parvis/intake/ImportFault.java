package fr.parvis.intake;

import fr.parvis.platform.Excerpt;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** What is wrong with a cell of an imported file, in the language of whoever imported it. */
@Entity
@Table(name = "import_fault")
public class ImportFault extends PanacheEntity {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MESSAGE = 1000;

    long importId;
    /** Where it stands in the file, as a person counts. */
    public int line;

    @Column(length = LONGEST_NAME)
    public String columnName;

    @Column(length = LONGEST_MESSAGE)
    public String message;

    static ImportFault of(long importId, int line, String column, String message) {
        ImportFault fault = new ImportFault();
        fault.importId = importId;
        fault.line = line;
        fault.columnName = cut(column, LONGEST_NAME);
        fault.message = cut(message, LONGEST_MESSAGE);
        return fault;
    }

    static List<ImportFault> first(long importId, int most) {
        return ImportFault.<ImportFault>find("importId = ?1 order by line, id", importId).page(0, most).list();
    }

    private static String cut(String text, int most) {
        return Excerpt.of(text, most);
    }
}
