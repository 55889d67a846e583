package fr.parvis.awareness;

import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPath.Question;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Person;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answering the quiz of a module: the only door to a training record. */
@ApplicationScoped
public class Training {

    /** What an attempt gave: right answers of a hundred, and each question with the answer given. */
    public record Result(Module module, int score, boolean passed, int attempts, List<Corrected> corrections) {
    }

    /** A question as it was answered. */
    public record Corrected(Question question, String given) {

        public boolean right() {
            return question.right().equals(given);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    TrainingPaths paths;

    /** @param answers the key chosen for each question, by its number; every question has one of its own keys */
    @Transactional
    public Result attempt(Project project, Module module, Map<Integer, String> answers, Actor actor) {
        // Two windows may send the first attempt at once: the second waits, and finds the record.
        Person.findById(actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        List<Corrected> corrections = corrections(module, answers);
        int score = (int) (corrections.stream().filter(Corrected::right).count() * 100 / corrections.size());
        TrainingRecord record = record(project.municipalityId(), actor.personId(), module.code());
        if (record.attempt(score, written(corrections), paths.current().version(), clock.instant())) {
            journal.append(Note.of(project.municipalityId(), actor.author(), "awareness.module-finished").about("person", actor.personId())
                    .project(project.id).fact("module", module.title().fr()).fact("moduleEn", module.title().en()).fact("score", score)
                    .after("module:" + module.code(), score));
        }
        record.persistAndFlush();
        return new Result(module, score, score >= TrainingPath.NEEDED_PERCENT, record.attempts(), corrections);
    }

    private static String written(List<Corrected> corrections) {
        return corrections.stream().map(one -> one.question().number() + one.given()).collect(Collectors.joining(" "));
    }

    /** Each question with the answer given to it, in order. */
    public static List<Corrected> corrections(Module module, Map<Integer, String> answers) {
        return module.questions().stream().map(question -> new Corrected(question, answers.get(question.number()))).toList();
    }

    private static TrainingRecord record(long municipalityId, long personId, String module) {
        return TrainingRecord.<TrainingRecord>find("municipalityId = ?1 and personId = ?2 and module = ?3", municipalityId, personId, module)
                .firstResultOptional().orElseGet(() -> TrainingRecord.of(municipalityId, personId, module));
    }
}
