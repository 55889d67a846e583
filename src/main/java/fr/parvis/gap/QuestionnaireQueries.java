package fr.parvis.gap;

import fr.parvis.gap.Questionnaire.Question;
import fr.parvis.gap.Questionnaire.Words;
import fr.parvis.inventory.CatalogueLaw;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.StarterCatalogue;
import fr.parvis.inventory.UsualHolder;
import fr.parvis.law.Facts;
import fr.parvis.law.ObligationQueries;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What departments are asked and what they answered, to be shown. */
@ApplicationScoped
public class QuestionnaireQueries {

    /** A department that has not said of every line the lead listed whether it holds it. */
    public record SilentDepartment(long departmentId, String code, String name, long lines, long unanswered) {
    }

    @Inject
    StarterCatalogue catalogue;

    @Inject
    CatalogueLaw law;

    @Inject
    ObligationQueries obligations;

    /** Those with listed lines without an answer, in one statement. What a mairie usually has besides is asked of them too, and waits for nobody. */
    @Transactional
    public List<SilentDepartment> silent(Project project) {
        return Dataset.find("""
                select x.id, x.code, x.name, count(d.id), sum(case when a.id is null then 1 else 0 end)
                from Dataset d join d.department x left join DepartmentAnswer a on a.datasetId = d.id and a.departmentId = x.id
                where d.project.id = ?1 and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null
                group by x.id, x.code, x.name having sum(case when a.id is null then 1 else 0 end) > 0""",
                project.id).project(SilentDepartment.class).list();
    }

    /** The caller has checked that the project is visible and that the department is one of its town. */
    @Transactional
    public Questionnaire of(Project project, Department department, Actor actor) {
        List<Dataset> datasets = Dataset.list("select d from Dataset d join d.project p join d.department y where p.id = :project and y = :department"
                + " and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null and " + InventoryAccess.CONDITION
                + " order by d.number", InventoryAccess.parameters(actor).and("project", project.id).and("department", department));
        Map<Long, DepartmentAnswer> ofDatasets = new HashMap<>();
        Map<String, DepartmentAnswer> ofLines = new HashMap<>();
        for (DepartmentAnswer answer : DepartmentAnswer.of(project.id, department.id)) {
            if (answer.catalogueCode != null) {
                ofLines.put(answer.catalogueCode, answer);
            } else {
                ofDatasets.put(answer.datasetId, answer);
            }
        }
        Map<Long, Dataset> known = new HashMap<>();
        Set<String> held = new HashSet<>();
        Set<Long> answeredAsLines = new HashSet<>();
        datasets.forEach(one -> known.put(one.id, one));
        datasets.forEach(one -> held.add(one.catalogueCode));
        ofLines.values().forEach(one -> answeredAsLines.add(one.datasetId));
        List<Question> listed = datasets.stream().filter(one -> !answeredAsLines.contains(one.id)).map(one -> Question.of(one.number, one.id, one.number,
                new Words(one.names.title, one.names.description, "", null), ofDatasets.get(one.id))).toList();

        List<Department> departments = Department.list("municipality.id = ?1 order by id", project.municipalityId());
        Facts facts = obligations.facts(project.municipalityId());
        List<Question> usual = new ArrayList<>();
        int leftOut = 0;
        for (StarterCatalogue.Entry entry : catalogue.entries()) {
            DepartmentAnswer said = ofLines.get(entry.code());
            if (said != null && (said.datasetId != null || !held.contains(entry.code()))
                    || said == null && !held.contains(entry.code()) && UsualHolder.asks(entry, departments, department)) {
                if (said == null && !law.concerns(entry, facts)) {
                    leftOut++;
                    continue;
                }
                Dataset dataset = said == null || said.datasetId == null ? null : known.get(said.datasetId);
                usual.add(Question.of(entry.code(), dataset == null ? null : dataset.id, dataset == null ? null : dataset.number,
                        new Words(entry.title(), entry.contents(), entry.watch(), UsualTool.of(entry)), said));
            }
        }
        usual.sort(Comparator.comparing(Question::tool));
        return new Questionnaire(department, listed, usual, leftOut);
    }
}
