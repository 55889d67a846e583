package fr.parvis.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The registers have the columns of their schemas, in their order. */
class RegisterTablesTest {

    @Test
    void theRegistersHaveTheColumnsOfTheirSchemas() {
        assertEquals("COLL_NOM COLL_SIRET ID TITRE DESCRIPTION THEME PRODUCTEUR_NOM PRODUCTEUR_SIRET COUV_SPAT_MAILLE COUV_SPAT_NOM"
                + " COUV_TEMP_DEBUT COUV_TEMP_FIN DATE_PUBL FREQ_MAJ DATE_MAJ MOTS_CLES LICENCE NOMBRE_RESSOURCES FORMAT_RESSOURCES URL",
                String.join(" ", RegisterTables.SCDL));
        assertEquals("titre description mots_cles nom_orga siret_orga id_alt_orga service si contact_service contact_personne date_pub date_maj"
                + " freq_maj couv_geo url format licence", String.join(" ", RegisterTables.CATALOGUE));
        assertEquals(6, RegisterTables.RIP.size());
    }
}
