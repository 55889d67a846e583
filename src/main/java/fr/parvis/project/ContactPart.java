package fr.parvis.project;

import java.util.List;

/** Somebody to be named in a cell of the matrix of contacts, with what they have to do with it. */
public record ContactPart(long personId, List<Involvement> involvements) {

    public ContactPart {
        involvements = List.copyOf(involvements);
    }
}
