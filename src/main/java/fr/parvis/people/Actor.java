package fr.parvis.people;
import fr.parvis.journal.Author;
import java.util.*;
public record Actor(long personId, String name, String email, String language, List<Membership> memberships) {
    public boolean belongsTo(long m) { return memberships.stream().anyMatch(x -> x.municipalityId() == m); }
    public boolean has(long m, Role... any) { return memberships.stream().anyMatch(x -> x.municipalityId() == m && Arrays.asList(any).contains(x.role())); }
    public Set<Long> municipalityIds() { Set<Long> s = new TreeSet<>(); memberships.forEach(x -> s.add(x.municipalityId())); return s; }
    public Author author() { return Author.of(personId, name); }
}
