package fr.parvis.inventory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inventory. */
@MessageBundle("inventory")
public interface InventoryMessages {

    @Message
    String field(DatasetField field);

    @Message
    String section(FieldSection section);

    @Message
    String status(DatasetStatus status);

    @Message
    String side(SideState side);

    @Message
    String openness(Openness openness);

    @Message
    String visa(VisaState visa);

    @Message
    String band(Band band);

    @Message
    String criterion(Criterion criterion);

    @Message
    String preset(GridPreset preset);

    @Message
    String opinion(OpinionState opinion);

    @Message
    String outcome(LegalOutcome outcome);

    @Message
    String origin(DatasetOrigin origin);

    @Message
    String sourceFormat(SourceFormat format);

    @Message
    String frequency(UpdateFrequency frequency);

    @Message
    String grain(SpatialGrain grain);

    @Message
    String nature(LegalNature nature);

    @Message
    String communicability(Communicability to);

    @Message
    String exception(ExceptionArticle article);

    @Message
    String basis(PersonalDataBasis basis);

    @Message
    String thirdParty(ThirdPartyRights rights);

    @Message
    String security(SecurityRisk risk);

    @Message
    String hvd(HvdCategory category);

    @Message
    String licence(Licence licence);

    @Message
    String channel(Channel channel);

    @Message
    String decision(VisaDecision decision);

    @Message
    String sort(DatasetSort sort);

    @Message
    String reason(InventoryRefusal.Reason reason);

    @Message
    String notASiret();

    @Message
    String outOfBounds(int least, int most);

    @Message
    String notAFlag();

    @Message
    String notAQuarter();

    @Message
    String notListed(String codes);

    @Message
    String yes();

    @Message
    String no();
}
