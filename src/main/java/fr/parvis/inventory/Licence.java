package fr.parvis.inventory;

/** The licences a commune may use for its data (CRPA, D323-2-1), and one homologated by the State (D323-2-2); named as on data.gouv.fr. */
public enum Licence implements Coded {
    LOV2("lov2", "Licence Ouverte-LO"), ODBL("odc-odbl", "Open Database License-ODBL"), HOMOLOGATED("homologated", "Spécifique ou autre");

    private final String code;
    private final String scdl;

    Licence(String code, String scdl) {
        this.code = code;
        this.scdl = scdl;
    }

    @Override
    public String code() {
        return code;
    }

    /** As the SCDL catalogue 0.1.3 writes it. */
    public String scdl() {
        return scdl;
    }
}
