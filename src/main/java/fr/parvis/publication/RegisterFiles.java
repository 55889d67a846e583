package fr.parvis.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.parvis.people.Municipality;
import fr.parvis.platform.Csv;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The registers of a town as files. */
@ApplicationScoped
public class RegisterFiles {

    /** A line of the répertoire des informations publiques, as its page shows it. */
    public record RipLine(List<String> cells) {
    }

    @Inject
    Registers registers;

    @Transactional
    public List<RipLine> ripLines(Municipality town) {
        return registers.mentionable(town.id).stream().map(dataset -> new RipLine(RegisterTables.rip(dataset))).toList();
    }

    /** The rows of a register, in the order of its {@link Register#header}, whether or not it is served to the public. */
    @Transactional
    public List<List<String>> rows(Register register, Municipality town) {
        return switch (register) {
            case RIP -> ripLines(town).stream().map(RipLine::cells).toList();
            case SCDL -> registers.published(town.id).stream().map(dataset -> RegisterTables.scdl(dataset, town))
                    .filter(RegisterTables::completeScdl).toList();
            case CATALOGUE -> registers.mentionable(town.id).stream().map(dataset -> RegisterTables.catalogue(dataset, town))
                    .filter(RegisterTables::completeCatalogue).toList();
        };
    }

    @Transactional
    public String csv(Register register, Municipality town) {
        return file(register.header(), rows(register, town));
    }

    private static String file(List<String> header, List<List<String>> rows) {
        // Programs read these first: the dialect of Table Schema, with commas and without a mark of byte order.
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string takes all that is written", impossible);
        }
        return out.toString();
    }
}
