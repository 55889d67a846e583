package fr.parvis.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads a register as those who harvest it do: with the list of fields that its schema publishes, written here a second time so that it is
 * not the product that says whether the product is right.
 */
public final class SchemaReader {

    private static final String FREQUENCIES = "Inconnue|Ponctuelle|Irrégulière|Continuelle|Toutes les heures|Quotidienne ou plusieurs fois par jour"
            + "|Hebdomadaire ou plusieurs fois par semaine|Mensuelle ou plusieurs fois par mois|Bimestrielle|Trimestrielle|Semestrielle|Annuelle"
            + "|Biennale|Triennale|Quinquennale";

    /** {@code scdl/catalogue} 0.1.3: field, {@code !} where it is required, what it holds. */
    public static final SchemaReader SCDL = of("COLL_NOM !", "COLL_SIRET ! siret", "ID !", "TITRE !", "DESCRIPTION !", "THEME !",
            "PRODUCTEUR_NOM !", "PRODUCTEUR_SIRET ! siret",
            "COUV_SPAT_MAILLE ! =Infracommunale|Communale|Intercommunale|Cantonale|Départementale|Régionale|Autre", "COUV_SPAT_NOM !",
            "COUV_TEMP_DEBUT ! date", "COUV_TEMP_FIN ! date", "DATE_PUBL ! date", "FREQ_MAJ ! =" + FREQUENCIES, "DATE_MAJ ! date", "MOTS_CLES !",
            "LICENCE ! =Licence Ouverte-LO|Open Database License-ODBL|Creative Commons-CC|Spécifique ou autre", "NOMBRE_RESSOURCES ! count",
            "FORMAT_RESSOURCES !", "URL ! uri");

    /** {@code etalab/schema-catalogue-donnees} 0.3.0. */
    public static final SchemaReader CATALOGUE = of("titre !", "description !", "mots_cles !", "nom_orga !", "siret_orga siret", "id_alt_orga",
            "service !", "si", "contact_service email", "contact_personne ! email", "date_pub date", "date_maj date", "freq_maj", "couv_geo !",
            "url uri", "format !", "licence");

    private static final Map<String, Predicate<String>> KINDS = Map.of(
            "siret", text -> text.matches("\\d{14}") && luhn(text),
            "date", SchemaReader::date,
            "count", text -> text.matches("[1-9]\\d*"),
            "email", text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
            "uri", text -> URI.create(text).isAbsolute());

    private final List<String> fields;

    private SchemaReader(List<String> fields) {
        this.fields = fields;
    }

    private static SchemaReader of(String... fields) {
        return new SchemaReader(List.of(fields));
    }

    /** What the schema finds wrong, line by line; nothing when the file is valid. */
    public List<String> faults(String csv) {
        List<String> faults = new ArrayList<>();
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv).stream().toList();
        List<String> names = fields.stream().map(field -> field.split(" ")[0]).toList();
        if (!names.equals(rows.get(0).getFields())) {
            faults.add("header " + rows.get(0).getFields());
        }
        for (CsvRecord row : rows.subList(1, rows.size())) {
            for (int i = 0; i < fields.size(); i++) {
                if (!fits(fields.get(i), row.getField(i))) {
                    faults.add("line " + row.getStartingLineNumber() + ", " + names.get(i) + ": «" + row.getField(i) + "»");
                }
            }
        }
        return faults;
    }

    private static boolean fits(String field, String text) {
        boolean required = field.contains(" !");
        String kind = field.replaceFirst("^\\S+( !)? ?", "");
        if (text.isEmpty() || kind.isEmpty()) {
            return !text.isEmpty() || !required;
        }
        return kind.startsWith("=") ? List.of(kind.substring(1).split("\\|")).contains(text) : KINDS.get(kind).test(text);
    }

    private static boolean date(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
