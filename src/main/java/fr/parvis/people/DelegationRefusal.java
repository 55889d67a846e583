package fr.parvis.people;

/** Why a delegation was not recorded or not ended. */
public enum DelegationRefusal {
    NOT_ALLOWED(null), DEPARTMENT_UNKNOWN("scope"), NO_POWER("scope"), CHAIN("scope"), OVERLAP("startsAt"), DELEGATE_UNKNOWN("delegateId"), SELF("delegateId"),
    REFERENCE_MISSING("reference"), START_PAST("startsAt"), END_BEFORE_START("endsAt"), END_PAST("endsAt"), TOO_LONG("endsAt"), OVER(null);

    private final String field;

    DelegationRefusal(String field) {
        this.field = field;
    }

    /** The field it is about; null when it is about none. */
    public String field() {
        return field;
    }
}
