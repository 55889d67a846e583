/**
 * How the data of a town reach the public: channels compared and decided, what is chosen of each dataset, publications entered with their
 * address, updates, withdrawals, and the registers a town serves at stable addresses. Start with
 * {@link fr.parvis.publication.DiffusionChoices}, {@link fr.parvis.publication.Publications} and {@link fr.parvis.publication.Registers}; the gate
 * of phase 4 is {@link fr.parvis.publication.PublicationGate}.
 */
package fr.parvis.publication;
