/**
 * Who there is: municipalities, their departments and heads, people and what they are in each municipality, how they sign in and which
 * tokens their programs carry; who is lent whose power, and until when ({@link fr.parvis.people.Delegation}). Owns the question «who is this?» ({@link fr.parvis.people.Actor}) and the list of what somebody holds
 * ({@link fr.parvis.people.Holdings}), which features answer. Start with {@link fr.parvis.people.Person} and
 * {@link fr.parvis.people.Actor}.
 */
package fr.parvis.people;
