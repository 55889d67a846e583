package fr.parvis.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way from a person to their sheet of an anonymous survey: through a key that is a file beside the database and never in it. */
@ApplicationScoped
public class SurveySecret {

    private static final String ALGORITHM = "HmacSHA256";

    /** 256 bits in Base64. */
    @ConfigProperty(name = "parvis.survey-key")
    String key;

    String of(long surveyId, long personId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((surveyId + "/" + personId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
