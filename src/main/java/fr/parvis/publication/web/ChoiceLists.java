package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.web.Choice;
import fr.parvis.project.Project;
import fr.parvis.publication.ChannelChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the forms of diffusion choose from. */
@RequestScoped
class ChoiceLists {

    private static final int QUARTERS_AHEAD = 8;

    /** @param channels those the project has not decided against */
    record Lists(List<Choice> channels, List<Choice> licences, List<Choice> frequencies, List<Choice> people, List<Choice> waves) {
    }

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    /** @param kept a wave that stays to be chosen although it is past; null for none */
    Lists of(Project project, String kept, Locale locale) {
        InventoryWords words = InventoryWords.in(locale);
        Set<Channel> refused = ChannelChoice.of(project.id).stream().filter(one -> Boolean.FALSE.equals(one.retained())).map(one -> one.channel)
                .filter(one -> one != Channel.NATIONAL_BASE).collect(Collectors.toSet());
        return new Lists(Arrays.stream(Channel.values()).filter(one -> !refused.contains(one)).map(one -> Choice.of(one, words.of(one))).toList(),
                listed(DatasetField.LICENCE, words), listed(DatasetField.UPDATE_FREQUENCY, words),
                people.people(project.municipalityId()).stream().map(one -> Choice.of(one.id(), one.name())).toList(), waves(kept));
    }

    private List<Choice> waves(String kept) {
        List<Choice> waves = new ArrayList<>();
        LocalDate day = LocalDate.now(clock);
        for (int i = 0; i < QUARTERS_AHEAD; i++) {
            String wave = day.getYear() + "-T" + day.get(IsoFields.QUARTER_OF_YEAR);
            waves.add(Choice.of(wave, wave));
            day = day.plusMonths(3);
        }
        if (kept != null && waves.stream().noneMatch(one -> one.value().equals(kept))) {
            waves.add(0, Choice.of(kept, kept));
        }
        return waves;
    }

    private static List<Choice> listed(DatasetField field, InventoryWords words) {
        return Arrays.stream(field.type().choices().getEnumConstants()).map(one -> Choice.of(field.type().write(one), words.of(one))).toList();
    }
}
