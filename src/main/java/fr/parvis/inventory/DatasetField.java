package fr.parvis.inventory;

import static fr.parvis.inventory.FieldNeed.INVENTORY;
import static fr.parvis.inventory.FieldNeed.NEVER;
import static fr.parvis.inventory.FieldNeed.PUBLICATION;
import static fr.parvis.inventory.FieldSection.COVERAGE;
import static fr.parvis.inventory.FieldSection.CUSTODY;
import static fr.parvis.inventory.FieldSection.LAW;
import static fr.parvis.inventory.FieldSection.NAMES;
import static fr.parvis.inventory.FieldSection.NOTES;
import static fr.parvis.inventory.FieldSection.RELEASE;
import static fr.parvis.inventory.FieldType.Kind.DAY;
import static fr.parvis.inventory.FieldType.Kind.EMAIL;
import static fr.parvis.inventory.FieldType.Kind.FLAG;
import static fr.parvis.inventory.FieldType.Kind.PERSON;
import static fr.parvis.inventory.FieldType.Kind.QUARTER;
import static fr.parvis.inventory.FieldType.Kind.SIRET;
import static fr.parvis.inventory.FieldType.number;
import static fr.parvis.inventory.FieldType.of;
import static fr.parvis.inventory.FieldType.one;
import static fr.parvis.inventory.FieldType.several;
import static fr.parvis.inventory.FieldType.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The fields of a dataset that people fill (method, D.2), each written once: its name for programs and files, how it is typed, from when it
 * is needed, and where it is kept.
 */
public enum DatasetField {
    TITLE("title", text(350), NAMES, INVENTORY, d -> d.names.title, (d, v) -> d.names.title = (String) v),
    DESCRIPTION("description", text(5000), NAMES, INVENTORY, d -> d.names.description, (d, v) -> d.names.description = (String) v),
    THEME("theme", text(100), NAMES, INVENTORY, d -> d.names.theme, (d, v) -> d.names.theme = (String) v),
    KEYWORDS("keywords", of(FieldType.Kind.KEYWORDS), NAMES, PUBLICATION, d -> d.names.keywords, (d, v) -> d.names.keywords = (String) v),
    PRODUCER_NAME("producerName", text(200), CUSTODY, PUBLICATION, d -> d.custody.producerName, (d, v) -> d.custody.producerName = (String) v),
    PRODUCER_SIRET("producerSiret", of(SIRET), CUSTODY, PUBLICATION, d -> d.custody.producerSiret, (d, v) -> d.custody.producerSiret = (String) v),
    STEWARD("steward", of(PERSON), CUSTODY, INVENTORY, d -> d.custody.stewardId, (d, v) -> d.custody.stewardId = (Long) v),
    CUSTODIAN("custodian", of(PERSON), CUSTODY, NEVER, d -> d.custody.custodianId, (d, v) -> d.custody.custodianId = (Long) v),
    CONTACT_PUBLIC("contactPublic", of(EMAIL), CUSTODY, PUBLICATION, d -> d.custody.contactPublic, (d, v) -> d.custody.contactPublic = (String) v),
    SOURCE_SYSTEM("sourceSystem", text(200), CUSTODY, INVENTORY, d -> d.custody.sourceSystem, (d, v) -> d.custody.sourceSystem = (String) v),
    SOURCE_FORMAT("sourceFormat", one(SourceFormat.class), CUSTODY, INVENTORY, d -> d.custody.sourceFormat, (d, v) -> d.custody.sourceFormat = (SourceFormat) v),
    VOLUME("volume", number(0, 999_999_999), CUSTODY, NEVER, d -> d.custody.volume, (d, v) -> d.custody.volume = (Integer) v),
    DELEGATION("delegation", text(300), CUSTODY, NEVER, d -> d.custody.delegate, (d, v) -> d.custody.delegate = (String) v),
    DELEGATION_CLAUSE("delegationClause", of(FLAG), CUSTODY, NEVER, d -> d.custody.delegateDataClause, (d, v) -> d.custody.delegateDataClause = (Boolean) v),
    CREATED_ON("createdOn", of(DAY), COVERAGE, INVENTORY, d -> d.coverage.dataCreatedOn, (d, v) -> d.coverage.dataCreatedOn = (LocalDate) v),
    LAST_UPDATED("lastUpdated", of(DAY), COVERAGE, INVENTORY, d -> d.coverage.lastUpdatedOn, (d, v) -> d.coverage.lastUpdatedOn = (LocalDate) v),
    UPDATE_OBJECT("updateObject", text(1000), COVERAGE, INVENTORY, d -> d.coverage.updateObject, (d, v) -> d.coverage.updateObject = (String) v),
    UPDATE_FREQUENCY("updateFrequency", one(UpdateFrequency.class), COVERAGE, INVENTORY, d -> d.coverage.updateFrequency, (d, v) -> d.coverage.updateFrequency = (UpdateFrequency) v),
    TEMPORAL_START("temporalStart", of(DAY), COVERAGE, PUBLICATION, d -> d.coverage.temporalStart, (d, v) -> d.coverage.temporalStart = (LocalDate) v),
    TEMPORAL_END("temporalEnd", of(DAY), COVERAGE, PUBLICATION, d -> d.coverage.temporalEnd, (d, v) -> d.coverage.temporalEnd = (LocalDate) v),
    SPATIAL_GRAIN("spatialGrain", one(SpatialGrain.class), COVERAGE, PUBLICATION, d -> d.coverage.spatialGrain, (d, v) -> d.coverage.spatialGrain = (SpatialGrain) v),
    SPATIAL_NAME("spatialName", text(200), COVERAGE, PUBLICATION, d -> d.coverage.spatialName, (d, v) -> d.coverage.spatialName = (String) v),
    LEGAL_NATURE("legalNature", one(LegalNature.class), LAW, INVENTORY, d -> d.law.legalNature, (d, v) -> d.law.legalNature = (LegalNature) v),
    COMMUNICABILITY("communicability", one(Communicability.class), LAW, INVENTORY, d -> d.law.communicability, (d, v) -> d.law.communicability = (Communicability) v),
    EXCEPTION_ARTICLE("exceptionArticle", one(ExceptionArticle.class), LAW, NEVER, d -> d.law.exceptionArticle, (d, v) -> d.law.exceptionArticle = (ExceptionArticle) v),
    PERSONAL_DATA_LEVEL("personalDataLevel", number(0, 3), LAW, INVENTORY, d -> d.law.personalDataLevel, (d, v) -> d.law.personalDataLevel = (Integer) v),
    PERSONAL_DATA_BASIS("personalDataBasis", one(PersonalDataBasis.class), LAW, NEVER, d -> d.law.personalDataBasis, (d, v) -> d.law.personalDataBasis = (PersonalDataBasis) v),
    THIRD_PARTY_RIGHTS("thirdPartyRights", one(ThirdPartyRights.class), LAW, PUBLICATION, d -> d.law.thirdPartyRights, (d, v) -> d.law.thirdPartyRights = (ThirdPartyRights) v),
    THIRD_PARTY_HOLDER("thirdPartyHolder", text(300), LAW, NEVER, d -> d.law.thirdPartyHolder, (d, v) -> d.law.thirdPartyHolder = (String) v),
    SECURITY_RISK("securityRisk", one(SecurityRisk.class), LAW, PUBLICATION, d -> d.law.securityRisk, (d, v) -> d.law.securityRisk = (SecurityRisk) v),
    HVD("hvd", of(FLAG), LAW, NEVER, d -> d.law.hvd, (d, v) -> d.law.hvd = (Boolean) v),
    HVD_CATEGORY("hvdCategory", one(HvdCategory.class), LAW, NEVER, d -> d.law.hvdCategory, (d, v) -> d.law.hvdCategory = (HvdCategory) v),
    SCHEMA("schema", text(200), RELEASE, NEVER, d -> d.release.schemaName, (d, v) -> d.release.schemaName = (String) v),
    SCHEMA_CHECKED_ON("schemaCheckedOn", of(DAY), RELEASE, NEVER, d -> d.release.schemaCheckedOn, (d, v) -> d.release.schemaCheckedOn = (LocalDate) v),
    SCHEMA_ERRORS("schemaErrors", number(0, 999_999_999), RELEASE, NEVER, d -> d.release.schemaErrors, (d, v) -> d.release.schemaErrors = (Integer) v),
    QUALITY_SCORE("qualityScore", number(0, 9), RELEASE, NEVER, d -> d.release.qualityScore, (d, v) -> d.release.qualityScore = (Integer) v),
    LICENCE("licence", one(Licence.class), RELEASE, PUBLICATION, d -> d.release.licence, (d, v) -> d.release.licence = (Licence) v),
    REUSE_CONDITIONS("reuseConditions", text(1000), RELEASE, INVENTORY, d -> d.release.reuseConditions, (d, v) -> d.release.reuseConditions = (String) v),
    CHANNEL("channel", several(Channel.class), RELEASE, PUBLICATION, d -> d.release.channels, (d, v) -> d.release.channels = (String) v),
    RELEASE_FORMAT("releaseFormat", text(100), RELEASE, PUBLICATION, d -> d.release.releaseFormat, (d, v) -> d.release.releaseFormat = (String) v),
    UPDATER("updater", of(PERSON), RELEASE, PUBLICATION, d -> d.release.updaterId, (d, v) -> d.release.updaterId = (Long) v),
    WAVE("waveTarget", of(QUARTER), RELEASE, NEVER, d -> d.release.wave, (d, v) -> d.release.wave = (String) v),
    POSTPONED_REASON("postponedReason", text(1000), RELEASE, NEVER, d -> d.release.postponedReason, (d, v) -> d.release.postponedReason = (String) v),
    DATAGOUV_ID("datagouvId", text(100), RELEASE, NEVER, d -> d.release.datagouvId, (d, v) -> d.release.datagouvId = (String) v),
    INTERNAL_NOTES("internalNotes", text(4000), NOTES, NEVER, d -> d.internalNotes, (d, v) -> d.internalNotes = (String) v);

    private static final Set<DatasetField> MATERIAL = EnumSet.of(SOURCE_SYSTEM, DELEGATION, DELEGATION_CLAUSE, LEGAL_NATURE, COMMUNICABILITY, EXCEPTION_ARTICLE,
            PERSONAL_DATA_LEVEL, PERSONAL_DATA_BASIS, THIRD_PARTY_RIGHTS, THIRD_PARTY_HOLDER, SECURITY_RISK, LICENCE);

    private final String code;
    private final FieldType type;
    private final FieldSection section;
    private final FieldNeed need;
    private final Function<Dataset, Object> reader;
    private final BiConsumer<Dataset, Object> writer;

    DatasetField(String code, FieldType type, FieldSection section, FieldNeed need, Function<Dataset, Object> reader,
            BiConsumer<Dataset, Object> writer) {
        this.code = code;
        this.type = type;
        this.section = section;
        this.need = need;
        this.reader = reader;
        this.writer = writer;
    }

    public String code() {
        return code;
    }

    public FieldType type() {
        return type;
    }

    public FieldNeed need() {
        return need;
    }

    /** Whether a change of it is more than a slip of the pen to who stands behind the dataset: the visa falls. */
    public boolean material() {
        return MATERIAL.contains(this);
    }

    /** Whether opinions speak of it: once it changes, they are to be asked again. A licence says nothing of what the data tell. */
    boolean advisedOn() {
        return material() && this != LICENCE;
    }

    /** The value as it is kept. */
    public Object value(Dataset dataset) {
        return reader.apply(dataset);
    }

    /** The value as a text, as it is exported and fingerprinted; null when there is none. */
    public String written(Dataset dataset) {
        return type.write(value(dataset));
    }

    void write(Dataset dataset, Object value) {
        writer.accept(dataset, value);
    }

    public static Optional<DatasetField> coded(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    public static List<DatasetField> in(FieldSection section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }
}
