package fr.parvis.awareness;

import fr.parvis.people.Actor;

/** An interview was planned or changed, its day perhaps; within the transaction of the fact. */
public record InterviewDated(Interview interview, Actor by) {
}
