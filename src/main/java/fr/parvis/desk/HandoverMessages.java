package fr.parvis.desk;

import fr.parvis.people.Handovers;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of «Ma passation». */
@MessageBundle("handover")
public interface HandoverMessages {

    @Message String title();
    @Message String lead();
    @Message String townOf(String town);
    @Message String holds(int count);
    @Message String holdsNothing();
    @Message String kind(String kind);
    @Message String decisions(int count);
    @Message String decisionsHint();
    @Message String awaited(int count);
    @Message String awaitedHint();
    @Message String awaitedFrom(String who);
    @Message String act(String town);
    @Message String things();
    @Message String thingsHint();
    @Message String nothingChosen();
    @Message String all();
    @Message String to();
    @Message String why();
    @Message String whyHint();
    @Message String confirm();
    @Message String done(int count, String name);
    @Message String refused(Handovers.Result result);
    @Message String link();
    @Message String subject(String who, int count);
    @Message String words(String who, int count, String town);
    @Message String open();
}
