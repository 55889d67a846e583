package fr.parvis.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The reader of the registers finds what it is there to find. */
class SchemaReaderTest {

    private static final String HEADER = "titre,description,mots_cles,nom_orga,siret_orga,id_alt_orga,service,si,contact_service,contact_personne,"
            + "date_pub,date_maj,freq_maj,couv_geo,url,format,licence\n";

    @Test
    void aRightRowPassesAndAWrongOneIsNamedFieldByField() {
        String right = "Arbres,Liste,arbre,IGN,18006701900430,,Forêt,,,a@ign.fr,2005-01-14,,Annuelle,France,https://ign.fr/x,CSV,\n";
        assertEquals(0, SchemaReader.CATALOGUE.faults(HEADER + right).size());
        String wrong = ",Liste,arbre,IGN,18006701900431,,Forêt,,,ign.fr,14/01/2005,,Annuelle,,ign,CSV,\n";
        assertEquals(6, SchemaReader.CATALOGUE.faults(HEADER + wrong).size());
        assertEquals(1, SchemaReader.CATALOGUE.faults(HEADER.replace("si,", "SI,") + right).size());
    }
}
