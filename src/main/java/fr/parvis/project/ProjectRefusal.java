package fr.parvis.project;

import java.time.Instant;

/** Why a project was not created or changed, by the field to put right. */
public sealed interface ProjectRefusal {

    /** The person may not do this; {@code words} says who may. */
    record NotAllowed(Reason reason) implements ProjectRefusal {
    }

    /** A field cannot be taken as it is. */
    record Field(String name, Reason reason) implements ProjectRefusal {
    }

    /** Somebody was faster with a cell of the matrix of contacts. */
    record Stale(String byName, Instant at) implements ProjectRefusal {
    }

    /** One constant for each thing that can stand in the way. */
    enum Reason {
        TOWN_UNKNOWN, MAY_NOT_CREATE, MAY_NOT_CHANGE, PERSON_UNKNOWN, LEAD_NOT_ATTACHED, EXEMPTION_IS_THE_DGS, TOO_MANY_OBJECTIVES,
        START_TOO_FAR, NO_LEAD, LEAD_STAYS, HOLDS_TASKS, DEPARTMENT_UNKNOWN, TOO_MANY_CONTACTS, PERSON_TWICE, LETTER_MISSING, ONE_ACCOUNTABLE;

        public String words(ProjectMessages say) {
            return switch (this) {
                case TOWN_UNKNOWN -> say.townUnknown();
                case MAY_NOT_CREATE -> say.mayNotCreate();
                case MAY_NOT_CHANGE -> say.mayNotChange();
                case PERSON_UNKNOWN -> say.personUnknown();
                case LEAD_NOT_ATTACHED -> say.leadNotAttached();
                case EXEMPTION_IS_THE_DGS -> say.exemptionIsTheDgs();
                case TOO_MANY_OBJECTIVES -> say.tooManyObjectives();
                case START_TOO_FAR -> say.startTooFar();
                case NO_LEAD -> say.noLead();
                case LEAD_STAYS -> say.leadStays();
                case HOLDS_TASKS -> say.holdsTasks();
                case DEPARTMENT_UNKNOWN -> say.departmentUnknown();
                case TOO_MANY_CONTACTS -> say.tooManyContacts(Contacts.MOST);
                case PERSON_TWICE -> say.personTwice();
                case LETTER_MISSING -> say.letterMissing();
                case ONE_ACCOUNTABLE -> say.oneAccountable();
            };
        }
    }

    /** Ends a change that was refused; nothing of it stays. */
    class Refused extends RuntimeException {

        private final transient ProjectRefusal refusal;

        public Refused(ProjectRefusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        public ProjectRefusal refusal() {
            return refusal;
        }
    }

    static Refused field(String name, Reason reason) {
        return new Refused(new Field(name, reason));
    }

    /** Both are null where nobody has changed the cell, and the caller speaks of a version that never was. */
    static Refused stale(String byName, Instant at) {
        return new Refused(new Stale(byName, at));
    }

    static Refused notAllowed(Reason reason) {
        return new Refused(new NotAllowed(reason));
    }
}
