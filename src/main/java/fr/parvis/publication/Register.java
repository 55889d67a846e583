package fr.parvis.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The registers of a town: the répertoire des informations publiques, the SCDL catalogue of what is published, and the catalogue of Etalab. */
public enum Register {
    RIP("rip", RegisterTables.RIP), SCDL("catalogue-scdl", RegisterTables.SCDL), CATALOGUE("catalogue", RegisterTables.CATALOGUE);

    private final String file;
    private final List<String> header;

    Register(String file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** Name of its file, without what says its format. */
    public String file() {
        return file;
    }

    public List<String> header() {
        return header;
    }

    public static Optional<Register> filed(String name) {
        return Arrays.stream(values()).filter(one -> one.file.equals(name)).findFirst();
    }
}
