package fr.parvis.opinion;

import fr.parvis.method.Label;
import fr.parvis.people.Role;

/**
 * A question of the legal check (method, D.4).
 *
 * @param blocksOn   the answer that stands against publication
 * @param answeredBy whose knowledge the answer rests on
 * @param basis      the text it comes from; empty where it is the method's own
 * @param when       the question that must be answered yes for this one to be asked; empty for always
 */
public record LegalQuestion(String code, Label label, LegalAnswer blocksOn, LegalEffect effect, Role answeredBy, String basis, String when) {
}
