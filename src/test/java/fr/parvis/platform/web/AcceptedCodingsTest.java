package fr.parvis.platform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedCodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8, *;q=0.1", "x-gzip", "*", "gzip;q=0.001", "gzip ; q=0.5",
            "identity, gzip", "identity;q=0, *", "*;q=0, gzip"})
    void whoWantsItPackedGetsItPacked(String header) {
        assertTrue(AcceptedCodings.gzip(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip;q=0.000", "gzip; q=0, deflate", "*;q=0", "gzip;q=0, *", "identity;q=1, gzip;q=0.5", "br",
            "gzipped", "not-gzip", "gzip;q=2", "gzip;q=yes", ";;,,", ","})
    void whoDoesNotOrSaysNothingThatCanBeReadGetsItAsItIs(String header) {
        assertFalse(AcceptedCodings.gzip(header));
    }
}
