package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the comparison of channels and of the switch of the registers. */
@MessageBundle("channel")
public interface ChannelMessages {

    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String smallTown();

    @Message
    String comparison();

    @Message
    String criterion();

    @Message
    String totalLabel();

    @Message
    String noMark();

    @Message
    String decide();

    @Message
    String decision();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String retained();

    @Message
    String notRetained();

    @Message
    String undecided();

    @Message
    String of(String project);

    @Message
    String by(String name, String when);

    @Message
    String total(int points, int most);

    @Message
    String fact(Channel channel);

    @Message
    String means(ChannelCriterion criterion);

    @Message
    String decideOn(String channel);

    @Message
    String registersNav();

    @Message
    String registersTitle();

    @Message
    String registersLead();

    @Message
    String registersServed();

    @Message
    String registersNotServed();

    @Message
    String registersOpen();

    @Message
    String registersClose();

    @Message
    String registersOpenWill();

    @Message
    String registersCloseWill();

    @Message
    String registersOpened();

    @Message
    String registersClosed();

    @Message
    String registersForbidden();

    @Message
    String addresses();

    @Message
    String rip();

    @Message
    String ripCsv();

    @Message
    String scdl();

    @Message
    String catalogue();

    @Message
    String registersOf(String project);
}
