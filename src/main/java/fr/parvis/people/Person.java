package fr.parvis.people;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.*;
@Entity public class Person extends PanacheEntity { public String name; }
