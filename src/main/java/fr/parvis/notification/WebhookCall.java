package fr.parvis.notification;

import fr.parvis.notification.WebhookGuard.Place;
import fr.parvis.notification.WebhookGuard.Target;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Makes one request, to the very address that was judged while Host, the name asked for in TLS and the one its certificate must bear are those that were
 * written. That is why it is Vert.x’s client: the platform’s own asks the name again when it connects and cannot be told the answer (Java 17), so that a name
 * that changes in between would lead it anywhere. No redirection, no proxy, no connection kept, no more of the answer read than is shown.
 */
@ApplicationScoped
public class WebhookCall {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int WHOLE_MILLIS = 10_000;
    private static final int MOST_READ = 4_096;

    /** What was answered. */
    record Answer(int status, String words) {
    }

    private final HttpClient client;

    @Inject
    WebhookCall(Vertx vertx) {
        this(vertx, new HttpClientOptions());
    }

    WebhookCall(Vertx vertx, HttpClientOptions options) {
        client = vertx.createHttpClient(options.setProtocolVersion(HttpVersion.HTTP_1_1).setKeepAlive(false).setConnectTimeout(CONNECT_MILLIS)
                .setSslHandshakeTimeout(CONNECT_MILLIS).setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS).setVerifyHost(true).setTrustAll(false));
    }

    /** @throws WebhookRefused when there was no answer at all */
    Answer post(Target target, Map<String, String> headers, String body) throws WebhookRefused {
        Place place = target.place();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        client.request(new RequestOptions().setMethod(HttpMethod.POST).setServer(SocketAddress.inetSocketAddress(
                new InetSocketAddress(target.address(), place.port()))).setHost(place.host()).setPort(place.port()).setSsl(place.secure())
                .setURI(place.path()).setFollowRedirects(false)).onFailure(answer::completeExceptionally).onSuccess(request -> {
                    answer.whenComplete((any, ended) -> request.reset());
                    send(request, place, headers, body, answer);
                });
        try {
            return answer.get(WHOLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new WebhookRefused(fault(failed.getCause()));
        } catch (TimeoutException late) {
            answer.completeExceptionally(late);
            throw new WebhookRefused(WebhookFault.SILENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WebhookRefused(WebhookFault.SILENT);
        }
    }

    private static void send(HttpClientRequest request, Place place, Map<String, String> headers, String body, CompletableFuture<Answer> answer) {
        headers.forEach(request::putHeader);
        request.putHeader("Host", place.authority());
        request.exceptionHandler(answer::completeExceptionally);
        request.send(Buffer.buffer(body)).onFailure(answer::completeExceptionally).onSuccess(response -> read(response, answer));
    }

    private static void read(HttpClientResponse response, CompletableFuture<Answer> answer) {
        Buffer read = Buffer.buffer();
        response.exceptionHandler(broken -> done(response, read, answer));
        response.handler(part -> {
            read.appendBuffer(part, 0, Math.min(part.length(), MOST_READ - read.length()));
            if (read.length() >= MOST_READ) {
                done(response, read, answer);
            }
        });
        response.endHandler(end -> done(response, read, answer));
    }

    private static void done(HttpClientResponse response, Buffer read, CompletableFuture<Answer> answer) {
        answer.complete(new Answer(response.statusCode(), read.toString(StandardCharsets.UTF_8)));
    }

    private static WebhookFault fault(Throwable cause) {
        if (cause instanceof SSLException || cause.getCause() instanceof SSLException) {
            return WebhookFault.ENCRYPTION;
        }
        boolean late = cause instanceof java.util.concurrent.TimeoutException || cause instanceof io.netty.channel.ConnectTimeoutException;
        return late ? WebhookFault.SILENT : WebhookFault.ABSENT;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
