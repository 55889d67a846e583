package fr.parvis.people;

/** How many messages somebody has not read, for the menu of every page. Implemented by the room that keeps them. */
public interface MessageCount {

    long unread(Actor actor);
}
