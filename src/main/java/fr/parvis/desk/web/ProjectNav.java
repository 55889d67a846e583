package fr.parvis.desk.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;

/** Which part of a project's menu a page stands in; the menu itself is the tag {@code project-nav}. */
@TemplateExtension
final class ProjectNav {

    private static final Set<String> INVENTORY = Set.of("inventory", "dataset", "grid", "catalogue", "legal-check", "imports", "questionnaire", "gaps",
            "gap", "arbitration", "opinions", "opinion");
    private static final Set<String> AWARENESS = Set.of("training", "module", "certificate", "interviews", "interview", "awareness");
    private static final Set<String> REVIEW = Set.of("review", "finding", "indicator", "maturity", "report");
    private static final Set<String> DIFFUSION = Set.of("diffusion", "publish", "channels", "registers");
    private static final Set<String> DASHBOARD = Set.of("figure", "waiting");
    private static final Set<String> MEETINGS = Set.of("meeting", "decisions", "decision");
    private static final Set<String> SNAPSHOTS = Set.of("snapshot", "comparison", "pack");

    private ProjectNav() {
    }

    static boolean inInventory(String here) {
        return INVENTORY.contains(here);
    }

    static boolean inDiffusion(String here) {
        return DIFFUSION.contains(here);
    }

    static boolean inDashboard(String here) {
        return DASHBOARD.contains(here);
    }

    static boolean inAwareness(String here) {
        return AWARENESS.contains(here);
    }

    static boolean inReview(String here) {
        return REVIEW.contains(here);
    }

    static boolean inMeetings(String here) {
        return MEETINGS.contains(here);
    }

    static boolean inSnapshots(String here) {
        return SNAPSHOTS.contains(here);
    }
}
