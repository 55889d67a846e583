package fr.parvis.inventory;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of a dataset in the reader's language. */
public final class InventoryWords {

    private final InventoryMessages say;
    private final Locale locale;

    private InventoryWords(InventoryMessages say, Locale locale) {
        this.say = say;
        this.locale = locale;
    }

    public static InventoryWords in(Locale locale) {
        return new InventoryWords(Words.in(InventoryMessages.class, locale), locale);
    }

    /**
     * A value as {@link FieldType#write} kept it; null stays null.
     *
     * @param people names by id, for the fields that hold a person
     */
    public String written(DatasetField field, String value, Map<Long, String> people) {
        if (value == null) {
            return null;
        }
        return switch (field.type().kind()) {
            case ONE -> named(field, value);
            case SEVERAL -> Arrays.stream(value.split(", ")).map(name -> named(field, name)).collect(Collectors.joining(", "));
            case PERSON -> people.getOrDefault(Long.valueOf(value), "–");
            case DAY -> Dates.longDate(LocalDate.parse(value), locale);
            case FLAG -> Boolean.parseBoolean(value) ? say.yes() : say.no();
            default -> value;
        };
    }

    /** The constant that goes by this name or code here. */
    private String named(DatasetField field, String value) {
        return Arrays.stream(field.type().choices().getEnumConstants())
                .filter(one -> one.name().equals(value) || value.equals(field.type().write(one))).findFirst().<String>map(this::of).orElse(value);
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
