package fr.parvis.people.web;

import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationRefusal;
import fr.parvis.people.DelegationSheet;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A delegation that somebody wants to record, read from the form and from the API alike. */
final class SentDelegation {

    private static final String DGS = "DGS:";
    private static final String HEAD = "HEAD:";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private SentDelegation() {
    }

    /** How the form names the role of DGS as held by somebody. */
    static String dgs(long delegatorId) {
        return DGS + delegatorId;
    }

    /** How the form names what the head of a department decides. */
    static String head(long departmentId) {
        return HEAD + departmentId;
    }

    /** The form; null when something was refused. */
    static DelegationSheet form(Inputs inputs, UnaryOperator<String> typed) {
        String scope = inputs.required("scope", typed.apply("scope"), 30);
        boolean head = scope != null && scope.startsWith(HEAD);
        Long whose = scope == null ? null : inputs.id("scope", scope.replaceFirst("^(" + DGS + "|" + HEAD + ")", ""));
        return read(inputs, head ? whose : null, head ? null : whose, typed);
    }

    /** The members of the API: a department, or whose role of DGS it is. */
    static DelegationSheet json(Inputs inputs, UnaryOperator<String> sent) {
        Long department = inputs.id("departmentId", sent.apply("departmentId"));
        Long delegator = inputs.id("delegatorId", sent.apply("delegatorId"));
        if (department == null) {
            inputs.needed("delegatorId", delegator);
        }
        return read(inputs, department, department == null ? delegator : null, sent);
    }

    private static DelegationSheet read(Inputs inputs, Long department, Long delegator, UnaryOperator<String> sent) {
        Long delegate = inputs.needed("delegateId", inputs.id("delegateId", sent.apply("delegateId")));
        Instant starts = moment(inputs, "startsAt", sent.apply("startsAt"));
        Instant ends = moment(inputs, "endsAt", sent.apply("endsAt"));
        String reference = inputs.optional("reference", sent.apply("reference"), 200);
        return inputs.errors().isEmpty() ? new DelegationSheet(department, delegator, delegate, starts, ends, reference) : null;
    }

    /** A moment as ISO 8601 writes it; without an offset it is the hour here. */
    private static Instant moment(Inputs inputs, String field, String typed) {
        String words = inputs.required(field, typed, 40);
        if (words == null) {
            return null;
        }
        try {
            String iso = words.replace(' ', 'T');
            Instant moment = iso.matches(".*(Z|[+-]\\d{2}:\\d{2})$") ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(Clocks.PARIS).toInstant();
            int year = moment.atZone(Clocks.PARIS).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return moment;
            }
        } catch (DateTimeException notAMoment) {
            // Refused below, like a year nobody means.
        }
        inputs.refuse(field, "not-a-moment", Words.in(DelegationMessages.class, inputs.locale()).momentWrong());
        return null;
    }

    /** The refusal at the field it is about, whose name differs between the form and the API. */
    static void refuse(Inputs inputs, DelegationRefusal refusal, String scopeField) {
        String field = refusal.field() == null || refusal.field().equals("scope") ? scopeField : refusal.field();
        inputs.refuse(field, refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Words.in(DelegationMessages.class, inputs.locale()).refusal(refusal));
    }
}
