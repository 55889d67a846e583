package fr.parvis.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What diffusion has against the gate of its phase, in words. */
@MessageBundle("diffusiongate")
public interface DiffusionGateMessages {

    @Message
    String noChannelRetained();

    @Message
    String channelsUndecided(String done, String all, String names);

    @Message
    String prioritiesWaiting(String done, String all, String names);

    @Message
    String checksUnfavourable(String done, String all, String names);

    @Message
    String visasFallen(String done, String all, String names);

    @Message
    String licencesMissing(String done, String all, String names);

    @Message
    String updatesUnassigned(String done, String all, String names);

    @Message
    String registersClosed();

    @Message
    String catalogueIncomplete(String done, String all, String names);
}
