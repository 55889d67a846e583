package fr.parvis.notification;

import fr.parvis.notification.DecisionLinks.Written;
import fr.parvis.people.LinkMailed;
import fr.parvis.people.MailedLink;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes messages: in the reader's language, as HTML and as complete text, with links that start with the address the operator set. */
@ApplicationScoped
public class Post {

    /** A message before it is laid out; one that leads nowhere has neither act nor link. */
    record Letter(String hello, List<String> paragraphs, String act, String link, String why) {

        /** The same message with a link that opens the decision it asks for. */
        Letter deciding(Written link, String base, Locale locale) {
            DecisionMessages say = Words.in(DecisionMessages.class, locale);
            String until = say.mailWhy(Dates.longInstant(link.until(), locale));
            return new Letter(hello, paragraphs, say.mailAct(), base + link.path(), why == null ? until : until + " " + why);
        }
    }

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterHtml(Letter letter, String subject, String language) implements TemplateInstance {
    }

    @Inject
    Clock clock;

    @ConfigProperty(name = "parvis.url")
    String url;

    void link(@Observes LinkMailed link) {
        Locale locale = locale(link.language());
        MailMessages say = Words.in(MailMessages.class, locale);
        boolean invitation = link.kind() == MailedLink.Kind.INVITATION;
        List<String> paragraphs = invitation ? List.of(say.invitationWords(link.by(), link.townName()))
                : List.of(say.resetWords(), say.resetIgnore());
        send(link.townId(), link.email(), invitation ? say.invitationSubject(link.townName()) : say.resetSubject(), new Letter(
                say.invitationHello(link.name()), paragraphs, say.invitationAct(), base() + link.path(), invitation ? say.why() : null),
                locale);
    }

    /** @param townId whose fact it tells: its administrators see that the message was written, and no others; null for nobody's */
    void send(Long townId, String recipient, String subject, Letter letter, Locale locale) {
        send(townId, recipient, subject, letter, locale, clock.instant());
    }

    /** @param from when it may leave */
    OutboxMail send(Long townId, String recipient, String subject, Letter letter, Locale locale, Instant from) {
        String html = new LetterHtml(letter, subject, locale.getLanguage()).setLocale(locale).render();
        return OutboxMail.write(townId, recipient, subject, text(letter), html, clock.instant(), from);
    }

    /** The same words without HTML, nothing left out. */
    static String text(Letter letter) {
        List<String> parts = new ArrayList<>(List.of(letter.hello()));
        parts.addAll(letter.paragraphs());
        if (letter.link() != null) {
            parts.add(letter.act() + "\n" + letter.link());
        }
        if (letter.why() != null) {
            parts.add(letter.why());
        }
        return String.join("\n\n", parts) + "\n";
    }

    String base() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
