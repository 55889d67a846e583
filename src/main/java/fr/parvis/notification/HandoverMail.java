package fr.parvis.notification;

import fr.parvis.desk.HandoverMessages;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Handovers;
import fr.parvis.people.Holding;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells whoever takes over what is theirs from now on. */
@ApplicationScoped
public class HandoverMail {

    /** The most things named; the others are on the first page. */
    private static final int NAMED = 20;

    @Inject
    Notices notices;

    @Inject
    Post post;

    void handedOver(@Observes Handovers.HandedOver told) {
        Person heir = Person.findById(told.toPersonId());
        Municipality town = Municipality.findById(told.municipalityId());
        Locale locale = Post.locale(heir.language);
        HandoverMessages say = Words.in(HandoverMessages.class, locale);
        int count = told.holdings().size();
        List<String> paragraphs = new ArrayList<>(List.of(say.words(told.from().name(), count, town.name), told.holdings().stream().limit(NAMED)
                .map(Holding::label).collect(Collectors.joining("\n")) + (count > NAMED ? "\n…" : "")));
        paragraphs.add(Words.in(MailMessages.class, locale).requestMessage(told.reason()));
        notices.about(NoticeKind.TAKEN_OVER, town.id, List.of(heir.id)).tell(heir, "/", LadderMail.cut(say.subject(told.from().name(), count)),
                new Letter(Words.in(MailMessages.class, locale).invitationHello(heir.name), paragraphs, say.open(), post.base() + "/",
                        Words.in(MailMessages.class, locale).why()), locale);
    }
}
