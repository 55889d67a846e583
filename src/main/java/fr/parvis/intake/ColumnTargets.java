package fr.parvis.intake;

import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryExport;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.SearchWords;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What each column of a file says: the code of a field, the number, the department, or nothing ({@code ""}). */
public final class ColumnTargets {

    public static final String NUMBER = "number";
    public static final String DEPARTMENT = "department";
    public static final String TITLE = DatasetField.TITLE.code();

    private static final Map<String, List<String>> ALSO_CALLED = Map.ofEntries(
            Map.entry(TITLE, List.of("titre", "intitule", "nom du jeu de donnees", "jeu de donnees", "nom", "libelle", "donnee", "donnees", "title",
                    "dataset")),
            Map.entry(DEPARTMENT, List.of("service", "direction", "departement", "service proprietaire", "service producteur", "pole",
                    "code du service")),
            Map.entry(NUMBER, List.of("identifiant", "numero", "n°", "id")),
            Map.entry("description", List.of("objet", "contenu", "definition")),
            Map.entry("theme", List.of("thematique", "domaine")),
            Map.entry("sourceSystem", List.of("logiciel", "application", "application metier", "systeme d'information", "outil")),
            Map.entry("updateFrequency", List.of("frequence", "periodicite", "mise a jour", "frequence de mise a jour", "rythme")),
            Map.entry("sourceFormat", List.of("format", "format source")),
            Map.entry("contactPublic", List.of("contact", "courriel", "email", "mail")),
            Map.entry("personalDataLevel", List.of("donnees personnelles", "rgpd", "niveau de donnees personnelles")),
            Map.entry("keywords", List.of("mots cles", "mots-cles", "motscles", "tags")));

    private ColumnTargets() {
    }

    /** Every target but nothing, in the order in which a person chooses. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(NUMBER, DEPARTMENT));
        Arrays.stream(DatasetField.values()).map(DatasetField::code).forEach(all::add);
        return all;
    }

    /** What the columns most likely say, none of them twice. */
    static List<String> guess(ImportFormat format, List<String> header) {
        Map<String, String> names = names();
        Set<String> taken = new HashSet<>();
        List<String> targets = new ArrayList<>();
        for (String column : header) {
            String known = format.target(column);
            String target = known != null ? known : names.getOrDefault(SearchWords.plain(column), "");
            targets.add(target.isEmpty() || !taken.add(target) ? "" : target);
        }
        return targets;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        ALSO_CALLED.forEach((target, words) -> words.forEach(word -> names.put(word, target)));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            InventoryMessages say = Words.in(InventoryMessages.class, locale);
            for (DatasetField field : DatasetField.values()) {
                names.put(SearchWords.plain(field.code()), field.code());
                names.put(SearchWords.plain(say.field(field)), field.code());
            }
        }
        names.put(SearchWords.plain(InventoryExport.NUMBER), NUMBER);
        names.put(SearchWords.plain(InventoryExport.DEPARTMENT), DEPARTMENT);
        return names;
    }
}
