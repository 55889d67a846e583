package fr.parvis.task.web;

import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.task.TownTaskQueries.TownTaskRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A town's task template as the API gives it; {@code dueAfter} are working days from the start of the phase, {@code made} the tasks it has made. */
@Schema(name = "TownTask")
public record TownTaskJson(long id, long municipalityId, PhaseCode phase, String title, String description, MethodRole responsible, Long ownerId,
        String ownerName, int dueAfter, boolean archived, long made, long version) {

    /** What is written on a template, all of it; {@code archived} takes it out of use. */
    @Schema(name = "TownTaskSheet")
    public record Sheet(PhaseCode phase, String title, String description, MethodRole responsible, Long ownerId, Integer dueAfter, Boolean archived) {
    }

    /** The template a task is to be made from. */
    @Schema(name = "TownTaskUse")
    public record Use(Long templateId) {
    }

    static TownTaskJson of(TownTaskRow row) {
        return new TownTaskJson(row.id(), row.municipalityId(), row.phase(), row.title(), row.description(), row.responsible(), row.ownerId(),
                row.ownerName(), row.dueAfter(), row.archived(), row.made(), row.version());
    }
}
