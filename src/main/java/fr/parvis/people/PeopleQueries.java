package fr.parvis.people;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
@ApplicationScoped public class PeopleQueries {
    public record PersonRow(long id, String name, String email) {}
    public record DepartmentRow(long id, String code, String name, Long headId, Long deputyId, Long referentId) {}
    public List<PersonRow> withRole(long m, Role r) { return List.of(); }
    public Set<Long> membersOf(long m) { return Set.of(); }
    public Map<Long,String> names(Collection<Long> ids) { return Map.of(); }
    public List<DepartmentRow> departments(long m) { return List.of(); }
}
