package fr.parvis.platform.web;

/** Ends a request with a {@link Problem}: JSON under {@code /api}, a page elsewhere. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.getTitle() + ": " + problem.getDetail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
