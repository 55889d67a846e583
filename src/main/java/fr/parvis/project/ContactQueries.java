package fr.parvis.project;

import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.project.ContactMatrix.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The matrix of contacts, to be shown or to be asked about. */
@ApplicationScoped
public class ContactQueries {

    @Inject
    PeopleQueries people;

    @Inject
    ProjectQueries projects;

    /** Of a project that the caller may see. */
    @Transactional
    public ContactMatrix matrix(Project project) {
        return matrix(project, people.departments(project.municipalityId()));
    }

    /** With the departments that were read already. Who holds no role of the town any more answers for nothing in it. */
    @Transactional
    public ContactMatrix matrix(Project project, List<DepartmentRow> departments) {
        Set<Long> there = people.membersOf(project.municipalityId());
        Map<CellKey, List<Contact>> named = projects.interlocutors(project.id).stream().filter(row -> there.contains(row.personId()))
                .collect(Collectors.groupingBy(row -> new CellKey(row.departmentId(), row.phase()), LinkedHashMap::new,
                        Collectors.mapping(row -> new Contact(row.personId(), row.personName(), row.letters()), Collectors.toList())));
        return ContactMatrix.of(departments, named, ContactCell.ofProject(project.id), there);
    }
}
