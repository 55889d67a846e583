package fr.parvis.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A commune that uses the product. Nobody of one sees another. */
@Entity
@Table(name = "municipality")
public class Municipality extends PanacheEntity {

    /** What people type of a municipality. */
    public record Profile(String name, String siren, String siret, String inseeCode, int population, Integer staffFte, String website,
            boolean alsaceMoselle, String transferredCompetences) {
    }

    @Version
    private long version;

    public String name;

    public String siren;

    public String siret;

    @Column(name = "insee_code")
    public String inseeCode;

    public int population;

    /** Agents in full-time equivalents, on which several duties depend; null when unknown. */
    @Column(name = "staff_fte")
    public Integer staffFte;

    public String website;

    /** Whether Good Friday and 26 December are holidays here. */
    @Column(name = "alsace_moselle")
    public boolean alsaceMoselle;

    /** Competences handed to an intercommunal body, in words. */
    @Column(name = "transferred_competences", length = 2000)
    public String transferredCompetences;

    @Column(name = "created_at")
    public Instant createdAt;

    public static Municipality of(Profile profile, Instant now) {
        Municipality municipality = new Municipality();
        municipality.write(profile);
        municipality.createdAt = now;
        return municipality;
    }

    public long version() {
        return version;
    }

    public void write(Profile profile) {
        name = profile.name();
        siren = profile.siren();
        siret = profile.siret();
        inseeCode = profile.inseeCode();
        population = profile.population();
        staffFte = profile.staffFte();
        website = profile.website();
        alsaceMoselle = profile.alsaceMoselle();
        transferredCompetences = profile.transferredCompetences();
    }
}
