package fr.parvis.gap;

import fr.parvis.law.FactAnswer;
import fr.parvis.people.Department;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a department is asked: whether it holds what the lead listed, then what a mairie usually has.
 *
 * @param leftOut how many lines of the catalogue are not asked because the town does nothing of the kind
 */
public record Questionnaire(Department department, List<Question> listed, List<Question> usual, int leftOut) {

    /**
     * @param key     number of the dataset, or code of the line of the catalogue
     * @param dataset the number of the dataset that holds it, null while there is none
     * @param watch   what to look out for; may be empty
     * @param tool    what a department usually has it in; null for what the lead listed
     * @param answer  null while nobody has answered
     */
    public record Question(String key, Long datasetId, String dataset, String title, String contents, String watch, UsualTool tool,
            FactAnswer answer, String comment, String by, Instant at) {

        static Question of(String key, Long datasetId, String dataset, Words words, DepartmentAnswer said) {
            return said == null
                    ? new Question(key, datasetId, dataset, words.title(), words.contents(), words.watch(), words.tool(), null, null, null, null)
                    : new Question(key, datasetId, dataset, words.title(), words.contents(), words.watch(), words.tool(), said.answer(), said.comment(),
                            said.answeredByName(), said.answeredAt());
        }

        public boolean answered() {
            return answer != null;
        }
    }

    /** How a question is put. */
    record Words(String title, String contents, String watch, UsualTool tool) {
    }

    public List<Question> questions() {
        return Stream.concat(listed.stream(), usual.stream()).toList();
    }

    public long answered() {
        return questions().stream().filter(Question::answered).count();
    }

    /** The first one nobody has answered. */
    public Optional<Question> next() {
        return questions().stream().filter(one -> !one.answered()).findFirst();
    }

    /** The first one without answer after this one, then from the beginning. */
    public Optional<Question> nextAfter(String key) {
        return questions().stream().dropWhile(one -> !one.key().equals(key)).filter(one -> !one.answered()).findFirst().or(this::next);
    }
}
