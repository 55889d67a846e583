package fr.parvis.inventory;

import fr.parvis.platform.Words;
import java.util.Locale;

/** The values of a dataset in the reader's language. */
public final class InventoryWords {

    private final InventoryMessages say;

    private InventoryWords(InventoryMessages say) {
        this.say = say;
    }

    public static InventoryWords in(Locale locale) {
        return new InventoryWords(Words.in(InventoryMessages.class, locale));
    }

    /** A constant of one of the lists a field chooses from. */
    public String of(Enum<?> value) {
        String key = value.name();
        return switch (value.getDeclaringClass().getSimpleName()) {
            case "SourceFormat" -> say.sourceFormat(SourceFormat.valueOf(key));
            case "UpdateFrequency" -> say.frequency(UpdateFrequency.valueOf(key));
            case "SpatialGrain" -> say.grain(SpatialGrain.valueOf(key));
            case "LegalNature" -> say.nature(LegalNature.valueOf(key));
            case "Communicability" -> say.communicability(Communicability.valueOf(key));
            case "ExceptionArticle" -> say.exception(ExceptionArticle.valueOf(key));
            case "PersonalDataBasis" -> say.basis(PersonalDataBasis.valueOf(key));
            case "ThirdPartyRights" -> say.thirdParty(ThirdPartyRights.valueOf(key));
            case "SecurityRisk" -> say.security(SecurityRisk.valueOf(key));
            case "HvdCategory" -> say.hvd(HvdCategory.valueOf(key));
            case "Licence" -> say.licence(Licence.valueOf(key));
            case "Channel" -> say.channel(Channel.valueOf(key));
            default -> throw new IllegalArgumentException(value.getDeclaringClass() + " has no words");
        };
    }
}
