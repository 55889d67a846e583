package fr.parvis.publication;

/**
 * How far a dataset is opened, in the words of the national tracker of openings ({@code ouverture.data.gouv.fr}, column «Statut d’ouverture»),
 * so that a town's list can be laid beside it.
 */
public enum OpeningStatus {
    AVAILABLE("Disponible"), PLANNED("Planifié"), NOT_AVAILABLE("Non disponible"), TO_DETERMINE("À déterminer");

    private final String national;

    OpeningStatus(String national) {
        this.national = national;
    }

    /** As the tracker writes it. */
    public String national() {
        return national;
    }
}
