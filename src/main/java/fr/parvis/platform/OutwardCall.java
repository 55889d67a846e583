package fr.parvis.platform;

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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Makes one request to a server of others, at the very address that the caller has judged while Host, the name asked for in TLS and the one its certificate must bear are those that were
 * written. That is why it is Vert.x’s client: the platform’s own asks the name again when it connects and cannot be told the answer (Java 17), so that a name
 * that changes in between would lead it anywhere. No redirection, no proxy, no connection kept, no more of the answer read than is shown.
 */
@ApplicationScoped
public class OutwardCall {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int WHOLE_MILLIS = 10_000;
    private static final int MOST_READ = 4_096;

    /** What was answered, the beginning of it. */
    public record Answer(int status, String words) {
    }

    /**
     * Where a request goes.
     *
     * @param address   the connection is made to it
     * @param host      the server is to prove that it is the one of this name
     * @param authority as the header Host names it
     * @param path      with its query
     */
    public record To(InetAddress address, boolean secure, String host, int port, String authority, String path) {
    }

    /** Why there was no answer. */
    public enum Silence {
        SILENT, ABSENT, ENCRYPTION
    }

    /** There was no answer at all. */
    public static class Unanswered extends Exception {

        private final transient Silence silence;

        Unanswered(Silence silence) {
            super(silence.name());
            this.silence = silence;
        }

        public Silence silence() {
            return silence;
        }
    }

    private final HttpClient client;

    @Inject
    OutwardCall(Vertx vertx) {
        this(vertx, new HttpClientOptions());
    }

    OutwardCall(Vertx vertx, HttpClientOptions options) {
        client = vertx.createHttpClient(options.setProtocolVersion(HttpVersion.HTTP_1_1).setKeepAlive(false).setConnectTimeout(CONNECT_MILLIS)
                .setSslHandshakeTimeout(CONNECT_MILLIS).setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS).setVerifyHost(true).setTrustAll(false));
    }

    public Answer post(To to, Map<String, String> headers, String body) throws Unanswered {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        client.request(new RequestOptions().setMethod(HttpMethod.POST).setServer(SocketAddress.inetSocketAddress(
                new InetSocketAddress(to.address(), to.port()))).setHost(to.host()).setPort(to.port()).setSsl(to.secure())
                .setURI(to.path()).setFollowRedirects(false)).onFailure(answer::completeExceptionally).onSuccess(request -> {
                    answer.whenComplete((any, ended) -> request.reset());
                    send(request, to, headers, body, answer);
                });
        try {
            return answer.get(WHOLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new Unanswered(silence(failed.getCause()));
        } catch (TimeoutException late) {
            answer.completeExceptionally(late);
            throw new Unanswered(Silence.SILENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Silence.SILENT);
        }
    }

    private static void send(HttpClientRequest request, To to, Map<String, String> headers, String body, CompletableFuture<Answer> answer) {
        headers.forEach(request::putHeader);
        request.putHeader("Host", to.authority());
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

    private static Silence silence(Throwable cause) {
        if (cause instanceof SSLException || cause.getCause() instanceof SSLException) {
            return Silence.ENCRYPTION;
        }
        boolean late = cause instanceof TimeoutException || cause instanceof io.netty.channel.ConnectTimeoutException;
        return late ? Silence.SILENT : Silence.ABSENT;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
