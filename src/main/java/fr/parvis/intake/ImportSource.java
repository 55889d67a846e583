package fr.parvis.intake;

import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.table.TableFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** The file of an import, and how it was read. */
@Embeddable
public class ImportSource {

    private static final int LONGEST_NAME = 200;

    public String name;

    @Enumerated(EnumType.STRING)
    public ImportFormat format;

    public String encoding;
    /** What stands between the cells of a CSV file; empty for a workbook. */
    public String separator;
    public String sheet;

    @Column(length = 100_000)
    private String header;

    public int headerLine;

    static ImportSource of(TableFile file) {
        ImportSource source = new ImportSource();
        source.name = file.name().length() > LONGEST_NAME ? file.name().substring(0, LONGEST_NAME) : file.name();
        source.format = ImportFormat.of(file.header());
        source.encoding = file.encoding().name();
        source.separator = file.separator().isEmpty() ? "" : Character.toString(file.separator().getAsInt());
        source.sheet = file.sheet();
        source.header = CanonicalJson.write(file.header());
        source.headerLine = file.headerLine();
        return source;
    }

    /** Names of the columns; {@code ""} where one has none. */
    public List<String> header() {
        return CanonicalJson.list(header);
    }
}
