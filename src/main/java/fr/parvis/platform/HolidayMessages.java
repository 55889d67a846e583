package fr.parvis.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the public holidays. */
@MessageBundle("holiday")
public interface HolidayMessages {

    @Message
    String name(PublicHoliday holiday);
}
