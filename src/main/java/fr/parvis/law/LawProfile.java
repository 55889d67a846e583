package fr.parvis.law;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a municipality answered to the law's questions about itself; there is none before the first answer. */
@Entity
@Table(name = "law_profile")
public class LawProfile extends PanacheEntity {

    @Version
    private long version;

    @Column(name = "municipality_id")
    public long municipalityId;

    /** The pack under which it was last written, so that a later one can say what it changes. */
    @Column(name = "pack_version")
    private String packVersion;

    @ElementCollection
    @CollectionTable(name = "law_answer", joinColumns = @JoinColumn(name = "profile_id"))
    @MapKeyColumn(name = "flag", length = 40)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<LawFlag, FactAnswer> answers = new EnumMap<>(LawFlag.class);

    @Column(name = "changed_by_id")
    private Long changedById;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    static LawProfile of(long municipalityId) {
        LawProfile profile = new LawProfile();
        profile.municipalityId = municipalityId;
        return profile;
    }

    static Optional<LawProfile> ofTown(long municipalityId) {
        return ofTowns(List.of(municipalityId)).stream().findFirst();
    }

    static List<LawProfile> ofTowns(Collection<Long> municipalityIds) {
        return list("from LawProfile p left join fetch p.answers where p.municipalityId in ?1", municipalityIds);
    }

    /** The version callers know, from 1; 0 stands for the profile nobody has written. */
    public static long seenVersion(LawProfile profile) {
        return profile == null ? 0 : profile.version + 1;
    }

    void answer(Map<LawFlag, FactAnswer> given, String pack, Author author, Instant now) {
        answers.putAll(given);
        packVersion = pack;
        changedById = author.personId();
        changedByName = author.name();
        changedAt = now;
    }

    public Map<LawFlag, FactAnswer> answers() {
        return Map.copyOf(answers);
    }

    public String packVersion() {
        return packVersion;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
