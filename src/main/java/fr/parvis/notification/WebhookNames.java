package fr.parvis.notification;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the addresses of a name, and waits for them no longer than somebody at a form would. */
@ApplicationScoped
public class WebhookNames {

    private static final int SECONDS = 3;

    private final ExecutorService askers = Executors.newFixedThreadPool(4, work -> {
        Thread thread = new Thread(work, "webhook-names");
        thread.setDaemon(true);
        return thread;
    });

    /** Every address, one at least. */
    public List<InetAddress> of(String host) throws UnknownHostException {
        try {
            return askers.submit(() -> List.of(InetAddress.getAllByName(host))).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw new UnknownHostException(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    @PreDestroy
    void stop() {
        askers.shutdownNow();
    }
}
