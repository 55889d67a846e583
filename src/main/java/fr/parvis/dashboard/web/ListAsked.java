package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.FigureItem;
import fr.parvis.dashboard.Photo;
import fr.parvis.platform.Inputs;
import java.util.List;
import java.util.Locale;

/** Which list behind a figure is asked for; a null figure is none, a null department all of them. */
record ListAsked(Figure figure, Long departmentId) {

    static ListAsked read(String figure, String department, Locale locale) {
        Inputs inputs = new Inputs(locale);
        ListAsked asked = new ListAsked(inputs.choice("figure", figure, Figure.class), inputs.id("department", department));
        inputs.orThrow();
        return asked;
    }

    List<FigureItem> items(Photo photo) {
        if (figure == null) {
            return List.of();
        }
        return departmentId == null ? photo.stands().facts().items(figure) : photo.stands().facts().items(figure, departmentId);
    }
}
