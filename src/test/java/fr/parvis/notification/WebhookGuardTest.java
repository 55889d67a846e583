package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No webhook leads to this machine, its neighbours or the services of a data centre, however its address is written. */
class WebhookGuardTest {

    private final WebhookGuard guard = new WebhookGuard(List.of("none"), new KnownNames());

    @AfterEach
    void forget() {
        KnownNames.forget();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://127.0.0.1/|PRIVATE", "https://127.1/|NOT_AN_ADDRESS", "https://127.255.255.254:8443/|PRIVATE", "https://2130706433/|PRIVATE",
        "https://0.0.0.0/|PRIVATE", "https://0/|PRIVATE", "https://0.1.2.3/|PRIVATE", "https://localhost/|PRIVATE", "https://localhost./|PRIVATE_OR_UNKNOWN",
        "https://LOCALHOST/|PRIVATE_OR_UNKNOWN", "https://10.0.0.1/|PRIVATE", "https://172.16.0.1/|PRIVATE", "https://172.31.255.255/|PRIVATE",
        "https://192.168.1.1/|PRIVATE", "https://100.64.0.1/|PRIVATE", "https://100.127.255.255/|PRIVATE", "https://169.254.169.254/latest/meta-data/|PRIVATE",
        "https://192.0.0.8/|PRIVATE", "https://198.18.0.1/|PRIVATE", "https://198.19.255.255/|PRIVATE", "https://224.0.0.1/|PRIVATE",
        "https://240.0.0.1/|PRIVATE", "https://255.255.255.255/|PRIVATE",
        "https://[::1]/|PRIVATE", "https://[::]/|PRIVATE", "https://[0:0:0:0:0:0:0:1]/|PRIVATE", "https://[::ffff:127.0.0.1]/|PRIVATE",
        "https://[::ffff:7f00:1]/|PRIVATE", "https://[::127.0.0.1]/|PRIVATE", "https://[::ffff:169.254.169.254]/|PRIVATE", "https://[fe80::1]/|PRIVATE",
        "https://[fec0::1]/|PRIVATE", "https://[fc00::1]/|PRIVATE", "https://[fd12:3456:789a::1]/|PRIVATE", "https://[fd00:ec2::254]/|PRIVATE",
        "https://[ff02::1]/|PRIVATE", "https://[64:ff9b::7f00:1]/|PRIVATE", "https://[64:ff9b::a9fe:a9fe]/|PRIVATE", "https://[2002:7f00:1::]/|PRIVATE",
        "https://[2002:a00:1::1]/|PRIVATE", "https://[2001:0:53aa:64c:0:fbff:f5ff:fffe]/|PRIVATE", "https://[4000::1]/|PRIVATE",
        "http://hooks.example/|NOT_HTTPS", "http://203.0.113.10/|NOT_HTTPS", "HTTP://127.0.0.1/|NOT_HTTPS",
        "https://user@hooks.example/|USER_INFO", "https://hooks.example@127.0.0.1/|USER_INFO", "https://user:word@hooks.example/|USER_INFO", "https://@hooks.example/|USER_INFO",
        "https://hooks.example:22/|PORT", "https://hooks.example:80/|PORT", "https://hooks.example:1023/|PORT", "https://hooks.example:25/|PORT",
        "https://hooks.example:0/|NOT_AN_ADDRESS", "https://hooks.example:70000/|NOT_AN_ADDRESS", "https://hooks.example:x/|NOT_AN_ADDRESS",
        "ftp://hooks.example/|NOT_AN_ADDRESS", "file:///etc/passwd|NOT_AN_ADDRESS", "gopher://hooks.example/|NOT_AN_ADDRESS", "https:///path|NOT_AN_ADDRESS",
        "https://|NOT_AN_ADDRESS", "hooks.example|NOT_AN_ADDRESS", "//hooks.example/|NOT_AN_ADDRESS", "https:hooks.example|NOT_AN_ADDRESS",
        "https://hooks.example/a b|NOT_AN_ADDRESS", "https://hooks.example\\@127.0.0.1/|NOT_AN_ADDRESS", "https://127.0.0.1 .example/|NOT_AN_ADDRESS",
        "https://１２７.0.0.1/|NOT_AN_ADDRESS", "https://hôte.example/|NOT_AN_ADDRESS", "jar:https://hooks.example!/|NOT_AN_ADDRESS"})
    void aHostileAddressIsRefused(String url, String fault) {
        Optional<WebhookFault> refused = guard.refusal(url);
        if (fault.equals("PRIVATE_OR_UNKNOWN")) {
            assertThrows(WebhookRefused.class, () -> guard.target(url));
        } else {
            assertEquals(fault, refused.map(Enum::name).orElse("taken"), url);
        }
    }

    @Test
    void aLineEndDoesNotBecomeAHeader() {
        for (String url : List.of("https://hooks.example/\r\nX: y", "https://hooks.example/\n", "\thttps://hooks.example/", "https://hooks.example/\u0000")) {
            assertEquals(Optional.of(WebhookFault.NOT_AN_ADDRESS), guard.refusal(url));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example", "https://hooks.example:443/a?b=c", "https://hooks.example:8443/", "https://203.0.113.10/x",
        "https://[2001:db8::1]/", "https://172.15.255.255/", "https://172.32.0.1/", "https://100.63.255.255/", "https://100.128.0.1/", "https://192.0.2.1/",
        "https://198.51.100.7/", "https://11.0.0.1/", "https://[2002:cb00:710a::1]/", "https://[64:ff9b::cb00:710a]/"})
    void anAddressOnTheInternetIsTaken(String url) throws WebhookRefused {
        assertEquals(Optional.empty(), guard.refusal(url));
        guard.target(url);
    }

    @Test
    void oneBadAddressAmongThoseOfANameIsEnough() {
        KnownNames.say("both.example", "203.0.113.10 127.0.0.1", "203.0.113.10 10.0.0.1", "2001:db8::1 ::1");
        for (int i = 0; i < 3; i++) {
            assertEquals(WebhookFault.PRIVATE, assertThrows(WebhookRefused.class, () -> guard.target("https://both.example/")).fault());
        }
    }

    @Test
    void aNameThatIsPublicTheFirstTimeAndPrivateAfterwardsIsJudgedEachTimeAndConnectedToWhatWasJudged() throws WebhookRefused, UnknownHostException {
        KnownNames.say("turns.example", "203.0.113.10", "127.0.0.1");
        assertEquals(InetAddress.getByName("203.0.113.10"), guard.target("https://turns.example/").address());
        assertEquals(WebhookFault.PRIVATE, assertThrows(WebhookRefused.class, () -> guard.target("https://turns.example/")).fault());
    }

    @Test
    void aNameNobodyKnowsYetMayBeWrittenDownAndIsNotCalled() {
        assertEquals(Optional.empty(), guard.refusal("https://nobody.invalid/"));
        assertEquals(WebhookFault.UNKNOWN_HOST, assertThrows(WebhookRefused.class, () -> guard.target("https://nobody.invalid/")).fault());
    }

    @Test
    void whatTheOperatorAllowsIsOneHostAtOnePort() throws WebhookRefused {
        WebhookGuard allowing = new WebhookGuard(List.of(" 127.0.0.1:3931", "Hook.Example:81", "[::1]:9000"), new KnownNames());
        KnownNames.say("hook.example", "10.0.0.5");
        assertFalse(allowing.target("http://127.0.0.1:3931/x").secure());
        assertEquals("hook.example:81", allowing.target("http://hook.example:81/").authority());
        assertEquals("[::1]:9000", allowing.target("http://[::1]:9000/").authority());
        assertEquals(Optional.of(WebhookFault.NOT_HTTPS), allowing.refusal("http://127.0.0.1:3932/"));
        assertEquals(Optional.of(WebhookFault.PRIVATE), allowing.refusal("https://127.0.0.1:3932/"));
        assertEquals(Optional.of(WebhookFault.PRIVATE), allowing.refusal("https://hook.example/"));
        assertEquals(Optional.of(WebhookFault.USER_INFO), allowing.refusal("http://a@127.0.0.1:3931/"));
    }

    @Property
    void whateverThePlatformCallsLocalIsNotPublic(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        agrees(InetAddress.getByAddress(bytes));
    }

    @Property
    void andSoItIsForLongAddresses(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        agrees(InetAddress.getByAddress(bytes));
    }

    @Property
    void anAddressThatCarriesAnotherIsJudgedByThatOne(@ForAll @Size(4) byte[] four) throws UnknownHostException {
        boolean plain = PublicNetwork.holds(InetAddress.getByAddress(four));
        byte[] mapped = {0x20, 0x02, four[0], four[1], four[2], four[3], 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        byte[] translated = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, four[0], four[1], four[2], four[3]};
        assertEquals(plain, PublicNetwork.holds(InetAddress.getByAddress(mapped)));
        assertEquals(plain, PublicNetwork.holds(InetAddress.getByAddress(translated)));
    }

    private static void agrees(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertFalse(PublicNetwork.holds(address), address.toString());
        }
    }
}
