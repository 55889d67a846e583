package fr.parvis.notification;

import fr.parvis.platform.OutwardCall;
import fr.parvis.platform.OutwardCall.To;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps webhooks from reaching what is not on the internet (server-side request forgery). What holds against a name that leads elsewhere the second time it
 * is asked: for one delivery the name is asked once, all its addresses are judged, and the connection is made to one of these very addresses
 * ({@link OutwardCall}); nobody asks the name again. No redirection is followed. What the operator allows by name and port is not judged.
 */
@ApplicationScoped
public class WebhookGuard {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_RESERVED_PORT = 1023;
    private static final int LAST_PORT = 65_535;

    /** An address as it was written; {@code host} without brackets. */
    private record Place(boolean secure, String host, int port, String path, boolean allowed) {

        String authority() {
            String name = host.contains(":") ? "[" + host + "]" : host;
            return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
        }
    }

    private final Set<String> allowed;
    private final WebhookNames names;

    /** @param allowed {@code host:port} of private hosts; an address of IPv6 in brackets */
    @Inject
    WebhookGuard(@ConfigProperty(name = "parvis.webhook.allow") List<String> allowed, WebhookNames names) {
        this.allowed = allowed.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.names = names;
    }

    /** What stands against an address when it is written down; a name nobody knows yet may be known when something is sent. */
    public Optional<WebhookFault> refusal(String url) {
        try {
            target(url);
            return Optional.empty();
        } catch (WebhookRefused refused) {
            return Optional.of(refused.fault()).filter(fault -> fault != WebhookFault.UNKNOWN_HOST);
        }
    }

    /** Where to connect, judged now. */
    To target(String url) throws WebhookRefused {
        Place place = place(url);
        List<InetAddress> found;
        try {
            found = names.of(place.host());
        } catch (UnknownHostException unknown) {
            throw new WebhookRefused(WebhookFault.UNKNOWN_HOST);
        }
        if (!place.allowed() && !found.stream().allMatch(PublicNetwork::holds)) {
            throw new WebhookRefused(WebhookFault.PRIVATE);
        }
        return new To(found.get(0), place.secure(), place.host(), place.port(), place.authority(), place.path());
    }

    private Place place(String url) throws WebhookRefused {
        URI uri = uri(url);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        if (!secure && !"http".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            throw new WebhookRefused(WebhookFault.NOT_AN_ADDRESS);
        }
        if (uri.getRawUserInfo() != null) {
            throw new WebhookRefused(WebhookFault.USER_INFO);
        }
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        boolean let = allowed.contains(uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
        if (!secure && !let) {
            throw new WebhookRefused(WebhookFault.NOT_HTTPS);
        }
        if (port != HTTPS && port <= LAST_RESERVED_PORT && !let) {
            throw new WebhookRefused(WebhookFault.PORT);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Place(secure, uri.getHost().replaceAll("[\\[\\]]", ""), port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery(), let);
    }

    /** Plain characters alone: what an address of ours must not smuggle into a request cannot be in it. */
    private static URI uri(String url) throws WebhookRefused {
        try {
            if (url.chars().allMatch(c -> c > ' ' && c < 127)) {
                return new URI(url);
            }
        } catch (URISyntaxException notAnAddress) {
            throw new WebhookRefused(WebhookFault.NOT_AN_ADDRESS);
        }
        throw new WebhookRefused(WebhookFault.NOT_AN_ADDRESS);
    }
}
