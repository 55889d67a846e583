package fr.parvis.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.people.web.SessionCookie.Session;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final SessionCookie cookies = with((byte) 1, "https://parvis.example");

    @Test
    void whatIsSealedIsReadAgain() {
        Session session = cookies.read(cookies.open(42, 7).getValue()).orElseThrow();
        assertEquals(42, session.personId());
        assertEquals(7, session.epoch());
        assertNotEquals(cookies.open(42, 7).getValue(), cookies.open(42, 7).getValue());
    }

    @Test
    void aChangedByteAndAnotherKeyOpenNothing() {
        byte[] sealed = Base64.getUrlDecoder().decode(cookies.open(42, 7).getValue());
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertTrue(cookies.read(Base64.getUrlEncoder().encodeToString(changed)).isEmpty(), "byte " + i);
        }
        assertTrue(with((byte) 2, "").read(cookies.open(42, 7).getValue()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void junkIsNobody(String value) {
        assertTrue(cookies.read(value).isEmpty());
    }

    @Test
    void aSessionEndsAfterTwelveHoursAndIsToBeRenewedAfterSix() {
        String value = cookies.open(42, 7).getValue();
        assertFalse(cookies.toRenew(cookies.read(value).orElseThrow()));
        cookies.clock = Clock.fixed(MORNING.plus(Duration.ofHours(7)), ZoneOffset.UTC);
        assertTrue(cookies.toRenew(cookies.read(value).orElseThrow()));
        cookies.clock = Clock.fixed(MORNING.plus(Duration.ofHours(12)), ZoneOffset.UTC);
        assertTrue(cookies.read(value).isEmpty());
    }

    @Test
    void theCookieIsForPagesOfThisAddressAlone() {
        NewCookie cookie = cookies.open(42, 7);
        assertTrue(cookie.isHttpOnly());
        assertTrue(cookie.isSecure());
        assertEquals(NewCookie.SameSite.LAX, cookie.getSameSite());
        assertFalse(with((byte) 1, "http://localhost:8080").open(42, 7).isSecure());
    }

    private static SessionCookie with(byte key, String url) {
        SessionCookie cookies = new SessionCookie();
        cookies.clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, key);
        cookies.key = Base64.getEncoder().encodeToString(bytes);
        cookies.url = url;
        return cookies;
    }
}
