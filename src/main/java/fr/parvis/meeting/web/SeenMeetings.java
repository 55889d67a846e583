package fr.parvis.meeting.web;

import fr.parvis.meeting.Decision;
import fr.parvis.meeting.Meeting;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What of meetings and decisions the person who asks may see: anything else is a 404. */
@RequestScoped
class SeenMeetings {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    Meeting meeting(long id) {
        return Meeting.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    Decision decision(long id) {
        return Decision.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
