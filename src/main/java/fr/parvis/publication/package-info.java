/**
 * How the data of a town reach the public: channels compared and decided, publications entered with their address, withdrawals, and the
 * registers a town serves at stable addresses. Start with {@link fr.parvis.publication.Publications} and
 * {@link fr.parvis.publication.Registers}.
 */
package fr.parvis.publication;
