package fr.parvis.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the frame of a page knows of its reader. Empty until the feature that signs people in fills it. */
@Named("viewer")
@RequestScoped
public class Viewer {

    /**
     * One entry of the main menu.
     *
     * @param current whether the page shown is this one or one below it
     * @param told    what stands beside the label, asked for when the menu is written and not before; gives null for nothing
     */
    public record NavItem(String label, String path, boolean current, Supplier<Note> told) {

        public Note note() {
            return told.get();
        }
    }

    /** A number beside a label, and the same in words for whoever hears it. */
    public record Note(String number, String words) {
    }

    @Inject
    CurrentVertxRequest request;

    private boolean signedIn;
    private String name;
    private String municipalityName;
    private boolean demonstration;
    private final List<NavItem> navigation = new ArrayList<>();

    /** @param municipalityName null for somebody who belongs to none or to several */
    public void signIn(String name, String municipalityName) {
        this.signedIn = true;
        this.name = name;
        this.municipalityName = municipalityName;
    }

    /** Adds an entry to the main menu; the start page is current on its own address only. */
    public void offer(String label, String path) {
        offer(label, path, () -> null);
    }

    public void offer(String label, String path, Supplier<Note> told) {
        RoutingContext context = request.getCurrent();
        String here = context == null ? "" : context.request().path();
        boolean below = !path.equals("/") && here != null && here.startsWith(path + "/");
        navigation.add(new NavItem(label, path, path.equals(here) || below, told));
    }

    public void markDemonstration() {
        demonstration = true;
    }

    public boolean signedIn() {
        return signedIn;
    }

    public String name() {
        return name;
    }

    public String municipalityName() {
        return municipalityName;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public List<NavItem> navigation() {
        return List.copyOf(navigation);
    }
}
