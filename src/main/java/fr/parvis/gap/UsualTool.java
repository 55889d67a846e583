package fr.parvis.gap;

import fr.parvis.inventory.StarterCatalogue;
import java.util.Arrays;

/**
 * The software a department knows its data by, as the starter catalogue names what data usually come from. A department recognises its tools more
 * easily than the titles of datasets.
 */
public enum UsualTool {
    CIVIL_REGISTER("Logiciel état civil"), ELECTIONS("Logiciel élections"), ACTS("Logiciel actes"), ACCOUNTS("XML TOTEM"),
    PURCHASING("Profil d’acheteur"), ASSETS("Inventaire comptable"), PAYROLL("Paie"), USERS("Outil GRU"), WEBSITE("CMS"),
    PLANNING("Logiciel ADS"), ROADWORKS("Logiciel, arrêtés"), LIBRARY("SIGB"), COLLECTIONS("Base de gestion des collections"),
    CANTEEN("Logiciel restauration"), CHILDHOOD("Logiciel enfance"), ENERGY("Logiciel fluides"), MARKETS("Logiciel droits de place"), MAPS("SIG"),
    SPREADSHEET("Tableur"),

    /** Whatever else data come from: papers, sensors, another body. */
    OTHER("");

    private final String source;

    UsualTool(String source) {
        this.source = source;
    }

    /** The first whose name the line of the catalogue begins with. */
    static UsualTool of(StarterCatalogue.Entry entry) {
        return Arrays.stream(values()).filter(one -> entry.sourceSystem().startsWith(one.source)).findFirst().orElse(OTHER);
    }
}
