package fr.parvis.inventory;

/** A value that the outside world knows under a name of its own: data.gouv.fr, the SCDL catalogue. */
public interface Coded {

    String code();
}
