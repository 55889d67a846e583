package fr.parvis.publication;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.SpatialGrain;
import fr.parvis.people.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of the registers, column by column, in the words and the order of their schemas. */
public final class RegisterTables {

    /** The five items of CRPA R322-7, the date and the object of updates being one. */
    public static final List<String> RIP = List.of("Titre exact", "Objet", "Date de création", "Conditions de réutilisation",
            "Date de mise à jour", "Objet de la mise à jour");

    /** {@code scdl/catalogue} 0.1.3: every column is required. */
    public static final List<String> SCDL = List.of("COLL_NOM", "COLL_SIRET", "ID", "TITRE", "DESCRIPTION", "THEME", "PRODUCTEUR_NOM",
            "PRODUCTEUR_SIRET", "COUV_SPAT_MAILLE", "COUV_SPAT_NOM", "COUV_TEMP_DEBUT", "COUV_TEMP_FIN", "DATE_PUBL", "FREQ_MAJ", "DATE_MAJ",
            "MOTS_CLES", "LICENCE", "NOMBRE_RESSOURCES", "FORMAT_RESSOURCES", "URL");

    /** {@code etalab/schema-catalogue-donnees} 0.3.0. */
    public static final List<String> CATALOGUE = List.of("titre", "description", "mots_cles", "nom_orga", "siret_orga", "id_alt_orga", "service",
            "si", "contact_service", "contact_personne", "date_pub", "date_maj", "freq_maj", "couv_geo", "url", "format", "licence");

    private static final List<Integer> CATALOGUE_REQUIRED = List.of(0, 1, 2, 3, 6, 9, 13, 15);
    private static final String NO_REUSE_CONDITION = "Conditions de l’article L322-1 du CRPA";

    private RegisterTables() {
    }

    static List<String> rip(Dataset dataset) {
        String conditions = dataset.release.licence != null ? dataset.release.licence.scdl()
                : Objects.requireNonNullElse(dataset.release.reuseConditions, NO_REUSE_CONDITION);
        return texts(dataset.names.title, dataset.names.description, dataset.coverage.dataCreatedOn, conditions, dataset.coverage.lastUpdatedOn,
                dataset.coverage.updateObject);
    }

    static List<String> scdl(Dataset dataset, Municipality town) {
        SpatialGrain grain = Objects.requireNonNullElse(dataset.coverage.spatialGrain, SpatialGrain.COMMUNAL);
        LocalDate updated = dataset.coverage.lastUpdatedOn == null ? dataset.checks().firstPublished() : dataset.coverage.lastUpdatedOn;
        return texts(town.name, town.siret, dataset.number, dataset.names.title, dataset.names.description, dataset.names.theme,
                Objects.requireNonNullElse(dataset.custody.producerName, town.name),
                dataset.custody.producerSiret == null ? town.siret : dataset.custody.producerSiret, grain.code(),
                Objects.requireNonNullElse(dataset.coverage.spatialName, town.name), dataset.coverage.temporalStart, dataset.coverage.temporalEnd,
                dataset.checks().firstPublished(), dataset.coverage.updateFrequency == null ? null : dataset.coverage.updateFrequency.scdl(), updated,
                words(dataset), dataset.release.licence == null ? null : dataset.release.licence.scdl(), 1, dataset.release.releaseFormat,
                dataset.release.url);
    }

    static List<String> catalogue(Dataset dataset, Municipality town) {
        return texts(dataset.names.title, dataset.names.description, words(dataset), town.name, town.siret, null, dataset.department.name,
                dataset.custody.sourceSystem, dataset.custody.contactPublic, dataset.custody.contactPublic, dataset.checks().firstPublished(),
                dataset.coverage.lastUpdatedOn, dataset.coverage.updateFrequency == null ? null : dataset.coverage.updateFrequency.scdl(),
                Objects.requireNonNullElse(dataset.coverage.spatialName, town.name), dataset.release.url, dataset.release.releaseFormat,
                dataset.release.licence == null ? null : dataset.release.licence.scdl());
    }

    /** Whether the row holds all that its schema requires; one that does not is left out until it is completed. */
    static boolean completeScdl(List<String> row) {
        return emptyScdl(row).isEmpty();
    }

    /** The columns that the row leaves empty. */
    static List<String> emptyScdl(List<String> row) {
        return IntStream.range(0, row.size()).filter(place -> row.get(place).isEmpty()).mapToObj(SCDL::get).toList();
    }

    static boolean completeCatalogue(List<String> row) {
        return CATALOGUE_REQUIRED.stream().noneMatch(place -> row.get(place).isEmpty());
    }

    private static String words(Dataset dataset) {
        String words = dataset.names.keywords == null ? dataset.names.theme : dataset.names.keywords;
        return words == null ? null : Arrays.stream(words.split(", ")).collect(Collectors.joining(";"));
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(value -> value == null ? "" : value.toString()).toList();
    }
}
