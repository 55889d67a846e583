package fr.parvis.method;

import java.util.Optional;

/** The five phases, in the order in which every project goes through them. */
public enum PhaseCode {
    SCOPING, TRAINING, AWARENESS, DIFFUSION, REVIEW;

    /** From 1 to 5, as people say it: «phase 3». */
    public int number() {
        return ordinal() + 1;
    }

    public Optional<PhaseCode> next() {
        return this == REVIEW ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public Optional<PhaseCode> previous() {
        return this == SCOPING ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
