package fr.parvis.demo;

import fr.parvis.demo.DemoTown.Made;
import fr.parvis.inventory.GeneratedInventory;
import fr.parvis.inventory.GeneratedVisas;
import fr.parvis.inventory.GridPreset;
import fr.parvis.inventory.Grids;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.inventory.Scores;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import fr.parvis.publication.Registers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A town's criteria, frozen by its DGS, and the inventory ranked by them. */
@ApplicationScoped
class DemoInventory {

    private static final int DATASETS = 300;
    private static final int CATALOGUE = 54;

    @Inject
    Grids grids;

    @Inject
    Scores scores;

    @Inject
    GeneratedInventory generated;

    @Inject
    GeneratedVisas visas;

    @Inject
    Registers registers;

    void make(int number, Project project, Made town) {
        PriorityGrid draft = grids.write(project, null, new Grids.Draft(GridPreset.BALANCED, GridPreset.BALANCED.rules(),
                "Grille proposée par la méthode, retenue en comité de pilotage."), town.lead());
        PriorityGrid grid = grids.freeze(project, draft.version(), town.dgs());
        registers.serve(town.municipality(), number == 0, town.lead());
        generated.make(project, Department.list("municipality.id = ?1 order by id", project.municipalityId()),
                number == 0 ? CATALOGUE : DATASETS, grid, town.lead());
    }

    /** What the gates of training and awareness ask of an inventory. */
    void prepare(Project project, PhaseCode phase, Made town, boolean whole) {
        if (whole && phase == PhaseCode.TRAINING) {
            scores.approve(project, 1, town.dgs());
        } else if (whole && phase == PhaseCode.AWARENESS) {
            visas.sign(project, town.lead());
            scores.approve(project, 2, town.dgs());
        }
    }
}
