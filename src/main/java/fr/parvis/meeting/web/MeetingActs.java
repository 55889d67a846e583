package fr.parvis.meeting.web;

import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Reread;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Carries out what a form of a meeting's page asks for; refused, the page comes back with that form as it was typed. */
@RequestScoped
class MeetingActs {

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    MeetingView view;

    @Inject
    MeetingAnswers answers;

    /**
     * @param form  name of the form on the page
     * @param where to go on: what follows the page's address
     */
    Response done(Meeting meeting, String form, Inputs inputs, MultivaluedMap<String, String> typed, Runnable act, String said, String where) {
        if (!inputs.errors().isEmpty()) {
            return page(422, meeting, form, Forms.refused(typed, inputs));
        }
        try {
            act.run();
            flash.say(said);
            return html.seeOther("/meetings/" + meeting.id + where);
        } catch (MeetingRefusal.Refused refused) {
            Reread.afterChange();
            return answers.again(refused, form, typed, (status, again) -> page(status, meeting, form, again));
        }
    }

    private Response page(int status, Meeting meeting, String form, Forms typed) {
        return view.page(status, meeting, new TypedForm(form, typed), null, null);
    }
}
