package fr.parvis.meeting;

import fr.parvis.people.Actor;
import java.util.Set;

/**
 * A meeting was planned or changed, its day or who is to be there perhaps; within the transaction of the fact.
 *
 * @param invited people of the town who are to be there
 */
public record MeetingDated(Meeting meeting, Set<Long> invited, Actor by) {
}
