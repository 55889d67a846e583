package fr.parvis.desk.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;

/** Which part of a project's menu a page stands in; the menu itself is the tag {@code project-nav}. */
@TemplateExtension
final class ProjectNav {

    private static final Set<String> INVENTORY = Set.of("inventory", "dataset", "grid", "catalogue", "legal-check", "imports", "questionnaire", "gaps",
            "gap", "arbitration");
    private static final Set<String> AWARENESS = Set.of("training", "module", "certificate", "interviews", "interview", "awareness");

    private static final Set<String> SNAPSHOTS = Set.of("snapshot", "comparison", "pack");

    private ProjectNav() {
    }

    static boolean inInventory(String here) {
        return INVENTORY.contains(here);
    }

    static boolean inAwareness(String here) {
        return AWARENESS.contains(here);
    }

    static boolean inSnapshots(String here) {
        return SNAPSHOTS.contains(here);
    }
}
