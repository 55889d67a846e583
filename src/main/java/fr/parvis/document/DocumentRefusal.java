package fr.parvis.document;

/** Why a document was not taken or changed. */
public sealed interface DocumentRefusal {

    /** The person may not add to this project or thing. */
    record NotAllowed() implements DocumentRefusal {
    }

    /** The file cannot be taken. @param kind in words what it is or claims to be; null where that does not matter */
    record File(Reason reason, FileKind kind) implements DocumentRefusal {
    }

    /** What it is to belong to is not there, or not this project's. */
    record ThingUnknown() implements DocumentRefusal {
    }

    /** What it belongs to is decided on: what proves it changes no more. */
    record Settled() implements DocumentRefusal {
    }

    /** It was withdrawn before. */
    record Gone() implements DocumentRefusal {
    }

    /** One constant for each thing that can be wrong with a file. */
    enum Reason {
        EMPTY, TOO_LARGE, UNKNOWN, EXTENSION_LIES, MACROS, OLD_OFFICE, DAMAGED, SAME_AGAIN
    }

    /** Ends what was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient DocumentRefusal refusal;

        public Refused(DocumentRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public DocumentRefusal refusal() {
            return refusal;
        }
    }

    static Refused file(Reason reason, FileKind kind) {
        return new Refused(new File(reason, kind));
    }
}
