package fr.parvis.opinion;

import fr.parvis.journal.Author;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionRequests.Given;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The link with which an expert from outside answers. Looking uses nothing up: a mail program may open it twice before they do. */
@ApplicationScoped
public class ExpertLinks {

    /** What a link opens; request and lines are null and empty when nothing is known of it. */
    public record Opened(OpinionLinkState state, OpinionRequest request, List<AskedLine> lines) {
    }

    @Inject
    Clock clock;

    @Inject
    OpinionQueries queries;

    @Inject
    OpinionRequests requests;

    @Transactional
    public Opened open(String secret) {
        OpinionRequest request = OpinionRequest.withSecret(secret).orElse(null);
        if (request == null) {
            return new Opened(OpinionLinkState.UNKNOWN, null, List.of());
        }
        List<AskedLine> lines = queries.lines(request.id);
        return new Opened(state(request, lines), request, lines);
    }

    private OpinionLinkState state(OpinionRequest request, List<AskedLine> lines) {
        if (request.withdrawn()) {
            return OpinionLinkState.WITHDRAWN;
        }
        if (lines.stream().noneMatch(AskedLine::awaited)) {
            return OpinionLinkState.ANSWERED;
        }
        return request.expired(clock.instant()) ? OpinionLinkState.EXPIRED : OpinionLinkState.OPEN;
    }

    /** Answers in the name of the expert; what the link opened, which says why nothing was written when it is not open. */
    @Transactional
    public Opened answer(String secret, List<Given> answers) {
        Opened opened = open(secret);
        if (opened.state() != OpinionLinkState.OPEN) {
            return opened;
        }
        OpinionRequest request = OpinionRequest.locked(opened.request().id);
        // Another link may have been sent, or the request taken back, while this one waited for its turn.
        OpinionRequest.getEntityManager().refresh(request);
        if (!request.opensWith(secret) || request.withdrawn()) {
            return new Opened(OpinionLinkState.UNKNOWN, null, List.of());
        }
        requests.write(request, answers, new Author(null, Words.in(OpinionMessages.class, Locale.FRENCH).signedOutside(request.expertName), null,
                null));
        return opened;
    }
}
