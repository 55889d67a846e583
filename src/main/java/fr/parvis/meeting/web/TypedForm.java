package fr.parvis.meeting.web;

import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Forms;
import java.util.List;

/**
 * Which of a page's forms was refused, with what was typed into it; the others stand as they are.
 *
 * @param name of the form; empty for none
 */
record TypedForm(String name, Forms typed) {

    static final TypedForm NONE = new TypedForm("", Forms.fresh());

    public Forms of(String form) {
        return name.equals(form) ? typed : Forms.fresh();
    }

    /** A line of the form by one of its fields; as it stands where the line came after the form was drawn. */
    public Forms line(String form, String field) {
        return typed.typed().containsKey(field) ? of(form) : Forms.fresh();
    }

    public String version(String form, long now) {
        return of(form).version(now);
    }

    /** What was typed of the minutes, for where they can no longer be written. */
    public List<String> unsaved() {
        return PointField.unsaved(of("minutes"));
    }

    public boolean is(String form) {
        return name.equals(form);
    }

    public FormErrors errors() {
        return typed.errors();
    }
}
