package fr.parvis.intake;

import fr.parvis.inventory.InventoryExport;
import fr.parvis.inventory.SearchWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What kind of file it is, found by its columns. Our own export says everything of a dataset, so that an empty cell empties the field; the others
 * leave what they do not speak of.
 */
public enum ImportFormat {

    EXPORT(Map.of()),

    /**
     * {@code etalab/schema-catalogue-donnees} 0.3.0. The organisation is the town itself, publications have their own door. The contact person is
     * somebody’s own address, which must not become a public contact by itself: whoever imports chooses what it is.
     */
    CATALOGUE_DONNEES(Map.ofEntries(Map.entry("titre", "title"), Map.entry("description", "description"), Map.entry("mots_cles", "keywords"),
            Map.entry("nom_orga", ""), Map.entry("siret_orga", ""), Map.entry("id_alt_orga", ""), Map.entry("service", ColumnTargets.DEPARTMENT),
            Map.entry("si", "sourceSystem"), Map.entry("contact_service", "contactPublic"), Map.entry("contact_personne", ""),
            Map.entry("date_pub", ""), Map.entry("date_maj", "lastUpdated"), Map.entry("freq_maj", "updateFrequency"),
            Map.entry("couv_geo", "spatialName"), Map.entry("url", ""), Map.entry("format", "releaseFormat"), Map.entry("licence", "licence"))),

    /** {@code scdl/catalogue} 0.1.3. */
    SCDL(Map.ofEntries(Map.entry("COLL_NOM", ""), Map.entry("COLL_SIRET", ""), Map.entry("ID", ColumnTargets.NUMBER), Map.entry("TITRE", "title"),
            Map.entry("DESCRIPTION", "description"), Map.entry("THEME", "theme"), Map.entry("PRODUCTEUR_NOM", "producerName"),
            Map.entry("PRODUCTEUR_SIRET", "producerSiret"), Map.entry("COUV_SPAT_MAILLE", "spatialGrain"),
            Map.entry("COUV_SPAT_NOM", "spatialName"), Map.entry("COUV_TEMP_DEBUT", "temporalStart"), Map.entry("COUV_TEMP_FIN", "temporalEnd"),
            Map.entry("DATE_PUBL", ""), Map.entry("FREQ_MAJ", "updateFrequency"), Map.entry("DATE_MAJ", "lastUpdated"),
            Map.entry("MOTS_CLES", "keywords"), Map.entry("LICENCE", "licence"), Map.entry("NOMBRE_RESSOURCES", ""),
            Map.entry("FORMAT_RESSOURCES", "releaseFormat"), Map.entry("URL", ""))),

    /** Any other table: its columns are guessed, shown, and corrected by whoever imports it. */
    TABLE(Map.of());

    /** A file may lack some columns of its format, not most of them. */
    private static final double ENOUGH = 0.6;

    private final Map<String, String> columns;

    ImportFormat(Map<String, String> columns) {
        this.columns = columns.entrySet().stream().collect(Collectors.toMap(entry -> SearchWords.plain(entry.getKey()), Map.Entry::getValue));
    }

    public static ImportFormat of(List<String> header) {
        Set<String> names = header.stream().map(SearchWords::plain).collect(Collectors.toCollection(HashSet::new));
        if (names.contains(SearchWords.plain(InventoryExport.NUMBER)) && names.contains(SearchWords.plain(InventoryExport.DEPARTMENT))) {
            return EXPORT;
        }
        return Arrays.stream(new ImportFormat[] {SCDL, CATALOGUE_DONNEES})
                .filter(format -> format.columns.keySet().stream().filter(names::contains).count() >= ENOUGH * format.columns.size())
                .findFirst().orElse(TABLE);
    }

    /** What a column of this name says; null where the format does not know it. */
    String target(String column) {
        return columns.get(SearchWords.plain(column));
    }

    /** Whether an empty cell empties the field. */
    public boolean emptyMeansNone() {
        return this == EXPORT;
    }

    /** Whether a number that the inventory does not have is an error, and not the identifier of another catalogue. */
    boolean numbersAreOurs() {
        return this != SCDL;
    }
}
