package fr.parvis.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;

/** A department (service) of a municipality. A post nobody holds is vacant: null. */
@Entity
@Table(name = "department")
public class Department extends PanacheEntity {

    /** Its kind in what notes keep of the past. */
    public static final String KIND = "department";

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    public Municipality municipality;

    /** Two or three capital letters, the beginning of its datasets' numbers. */
    public String code;

    public String name;

    @Column(name = "head_id")
    public Long headId;

    @Column(name = "deputy_id")
    public Long deputyId;

    @Column(name = "referent_id")
    public Long referentId;

    public long version() {
        return version;
    }

    /** Its name and who holds its posts, as the journal keeps them; an empty text is vacant. */
    Map<String, String> posts() {
        return Map.of("code", code, "name", name, "head", headId == null ? "" : headId.toString(), "deputy",
                deputyId == null ? "" : deputyId.toString());
    }
}
