package fr.parvis.meeting.web;

import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Forms;

/**
 * Which of a page's forms was refused, with what was typed into it; the others stand as they are.
 *
 * @param name of the form; empty for none
 */
record RefusedForm(String name, Forms typed) {

    static final RefusedForm NONE = new RefusedForm("", Forms.fresh());

    public Forms of(String form) {
        return name.equals(form) ? typed : Forms.fresh();
    }

    public boolean is(String form) {
        return name.equals(form);
    }

    public FormErrors errors() {
        return typed.errors();
    }
}
