package fr.parvis.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of diffusion. */
@MessageBundle("diffusion")
public interface DiffusionMessages {

    @Message String group();
    @Message String nav();
    @Message String title();
    @Message String lead();
    @Message String retained();
    @Message String noneRetained();
    @Message String compare();
    @Message String filter();
    @Message String filterWords();
    @Message String filterAll();
    @Message String filterDecided();
    @Message String decided();
    @Message String undecided();
    @Message String filterLacking();
    @Message String filterWave();
    @Message String filterMine();
    @Message String mine();
    @Message String waitingTitle();
    @Message String waiting(long count);
    @Message String waitingSince(String when);
    @Message String waitingAct();
    @Message String of(String project);
    @Message String found(long total);
    @Message String columnDataset();
    @Message String columnDepartment();
    @Message String columnBand();
    @Message String columnState();
    @Message String columnChannel();
    @Message String columnUpdates();
    @Message String columnWave();
    @Message String columnDue();
    @Message String columnBlockers();
    @Message String tick();
    @Message String tickOne(String number);
    @Message String notDecided();
    @Message String nobody();
    @Message String postponed();
    @Message String due(String on);
    @Message String late(String on);
    @Message String open();
    @Message String none();
    @Message String noneWords();
    @Message String noneClear();
    @Message String choose();
    @Message String chooseWords();
    @Message String licenceWeighs();
    @Message String leave();
    @Message String whole(long all);
    @Message String channel();
    @Message String licence();
    @Message String format();
    @Message String formatHint();
    @Message String frequency();
    @Message String updater();
    @Message String wave();
    @Message String postponedReason();
    @Message String postponedHint();
    @Message String act();
    @Message String fall();
    @Message String fallFirst(int count);
    @Message String fallen(String numbers);
    @Message String filterChanged();
    @Message String chosen(int changed, int all);
    @Message String chosenFields(String fields);
    @Message String visasFell(long count);
    @Message String checksReopened(long count);
    @Message String state(DiffusionState state);
    @Message String lacking(Lacking lacking);
}
