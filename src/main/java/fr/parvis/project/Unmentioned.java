package fr.parvis.project;

import fr.parvis.people.Actor;
import java.util.List;

/** A feature's part of «what somebody may not read of» in the history of a project they see. */
public interface Unmentioned {

    /** The kind of subject, as the feature's rows of the history name it. */
    String kind();

    /** Ids of the subjects whose rows are left out for this reader. The caller has checked that the project is visible. */
    List<Long> to(Actor reader, long projectId);
}
