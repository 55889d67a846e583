package fr.parvis.people;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.*;
@Entity public class Municipality extends PanacheEntity { public String name; public int population; public boolean alsaceMoselle; }
