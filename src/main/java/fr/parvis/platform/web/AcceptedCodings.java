package fr.parvis.platform.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class AcceptedCodings {

    private static final String WEIGHT = "q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)";

    private AcceptedCodings() {
    }

    /** Whether an answer may be packed: gzip is wanted, and no less than the answer as it is. Who says nothing gets it as it is. */
    static boolean gzip(String header) {
        Map<String, BigDecimal> weights = new HashMap<>();
        Stream.of(Objects.requireNonNullElse(header, "").toLowerCase(Locale.ROOT).split(",")).map(String::trim).filter(one -> !one.isEmpty())
                .forEach(one -> weights.put(one.split(";", 2)[0].trim(), weight(one)));
        BigDecimal gzip = weights.getOrDefault("gzip", weights.getOrDefault("x-gzip", weights.getOrDefault("*", BigDecimal.ZERO)));
        return gzip.signum() > 0 && gzip.compareTo(weights.getOrDefault("identity", BigDecimal.ZERO)) >= 0;
    }

    /** One that cannot be read wants nothing. */
    private static BigDecimal weight(String coding) {
        int at = coding.indexOf(';');
        if (at < 0) {
            return BigDecimal.ONE;
        }
        String parameter = coding.substring(at + 1).trim();
        return parameter.matches(WEIGHT) ? new BigDecimal(parameter.substring(parameter.indexOf('=') + 1).trim()) : BigDecimal.ZERO;
    }
}
