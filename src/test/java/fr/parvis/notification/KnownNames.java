package fr.parvis.notification;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names as a test says them: one answer after the other, the last one from then on. Unsaid names of examples are somebody’s on the internet. */
@Mock
@ApplicationScoped
public class KnownNames extends WebhookNames {

    private static final Map<String, Deque<List<InetAddress>>> SAID = new ConcurrentHashMap<>();

    /** @param answers each one or several addresses with spaces between them */
    static void say(String host, String... answers) {
        SAID.put(host, new ArrayDeque<>());
        for (String answer : answers) {
            List<InetAddress> addresses = new ArrayList<>();
            for (String address : answer.split(" ")) {
                addresses.add(literal(address));
            }
            SAID.get(host).add(addresses);
        }
    }

    static void forget() {
        SAID.clear();
    }

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        Deque<List<InetAddress>> answers = SAID.get(host);
        if (answers != null) {
            return answers.size() > 1 ? answers.poll() : answers.peek();
        }
        if (host.endsWith(".example")) {
            return List.of(literal("203.0.113.10"));
        }
        // What is no name is asked of nobody.
        if (host.matches("[0-9.]+|.*:.*|localhost\\.?")) {
            return super.of(host);
        }
        throw new UnknownHostException(host);
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException notOne) {
            throw new AssertionError(notOne);
        }
    }
}
