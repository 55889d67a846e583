package fr.parvis.journal;

/**
 * Who did something, as named at that moment, and for whom when by delegation.
 *
 * @param personId       null when nobody did: the product itself, at a fixed hour
 * @param onBehalfOfId   the person whose power was used, null when the author's own
 */
public record Author(Long personId, String name, Long onBehalfOfId, String onBehalfOfName) {

    public static final Author SYSTEM = new Author(null, "Parvis", null, null);

    public static Author of(long personId, String name) {
        return new Author(personId, name, null, null);
    }
}
