package fr.parvis.inventory;

/** The extent a dataset covers, in the words of the SCDL catalogue 0.1.3 (COUV_SPAT_MAILLE). */
public enum SpatialGrain implements Coded {
    INFRACOMMUNAL("Infracommunale"), COMMUNAL("Communale"), INTERCOMMUNAL("Intercommunale"), CANTONAL("Cantonale"),
    DEPARTMENTAL("Départementale"), REGIONAL("Régionale"), OTHER("Autre");

    private final String scdl;

    SpatialGrain(String scdl) {
        this.scdl = scdl;
    }

    @Override
    public String code() {
        return scdl;
    }
}
