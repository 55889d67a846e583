package fr.parvis.gap.web;

import fr.parvis.platform.web.Choice;
import java.util.List;

/** What the forms and filters of gaps choose from. */
record GapChoices(List<Choice> departments, List<Choice> kinds, List<Choice> severities, List<Choice> people, List<Choice> states) {
}
