package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers answer, told as what somebody can do about it. */
class MailFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Connection refused: /127.0.0.1:3925 | SERVER_ABSENT",
            "Failed to resolve 'smtp.valmure.example' | SERVER_ABSENT",
            "connection has been closed by the server before response is sent, connection was closed | SERVER_ABSENT",
            "no answer in time | SERVER_SILENT",
            "connection timed out after 60000 ms: smtp.valmure.example/192.0.2.1:25 | SERVER_SILENT",
            "AUTH PLAIN failed: 535 5.7.8 Error: authentication failed | SIGN_IN_REFUSED",
            "530 5.7.0 Must issue a STARTTLS command first | ENCRYPTION",
            "Failed to create SSL connection | ENCRYPTION",
            "recipient address not accepted: 552 5.2.2 Mailbox full | MAILBOX_FULL",
            "recipient address not accepted: 450 4.2.0 Greylisted, see http://postgrey.example | LATER",
            "sender address not accepted: 550 5.7.1 Not yours | SENDER_REFUSED",
            "recipient address not accepted: 550 5.1.1 No such user | RECIPIENT_REFUSED",
            "Not one plain address | ADDRESS_UNUSABLE",
            "sending data failed: 554 5.7.1 Looks like spam | OTHER"})
    void everyAnswerHasItsFault(String answer, MailFault fault) {
        assertEquals(fault, MailFault.of(answer));
    }

    @Test
    void anAnswerHoldsNoNameOfAClass() {
        assertEquals("Connection refused", MailFault.answer(new CompletionException(new java.net.ConnectException("Connection refused"))));
        assertFalse(MailFault.answer(new NullPointerException()).contains("Exception"));
    }
}
