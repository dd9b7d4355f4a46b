package org.imha.referral.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;
import org.imha.referral.model.form.Admission;
import org.imha.referral.model.form.AdvocatePreference;
import org.imha.referral.model.form.Communication;
import org.imha.referral.model.form.Consent;
import org.imha.referral.model.form.Declarations;
import org.imha.referral.model.form.Equality;
import org.imha.referral.model.form.ExcludedPerson;
import org.imha.referral.model.form.KeyDate;
import org.imha.referral.model.form.Location;
import org.imha.referral.model.form.NearestRelative;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.form.Professional;
import org.imha.referral.model.form.Referrer;
import org.imha.referral.model.form.Risk;
import org.imha.referral.model.form.ServiceAsked;
import org.imha.referral.model.form.Urgency;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a referrer may say. The least is something to identify the person, a place to find them or a contact, who refers
 * and why; everything else is chased, not demanded. All of it is personal, so nothing here ever prints itself.
 *
 * @param service which service is asked for; left out means IMHA
 * @param reason why an advocate is asked for, in words
 * @param decisionAhead which decision the person wants a say in
 * @param equality kept apart from the referral as soon as it is taken; never part of a form that is read back
 */
@Schema(description = "A referral form. Nothing beyond the least is demanded: what is missing is chased.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralForm(
        ServiceAsked service,
        @PlainText(max = 200) String heardFrom,
        LocalDate referredOn,
        @NotNull(message = "Say who the person is.") @Valid Person person,
        @NotNull(message = "Say who refers.") @Valid Referrer referrer,
        @Valid Location location,
        @Valid LegalStatus legalStatus,
        @Valid Admission admission,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @Valid Professional> professionals,
        @Valid NearestRelative nearestRelative,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @Valid ExcludedPerson> excludedPersons,
        @Valid Consent consent,
        @Valid Communication communication,
        @Valid AdvocatePreference advocatePreference,
        @Size(max = KeyDate.MOST, message = "Takes at most {max} entries.") List<@NotNull @Valid KeyDate> keyDates,
        @Valid Risk risk,
        @Valid Urgency urgency,
        @PlainText(max = 4000) String reason,
        @PlainText(max = 1000) String decisionAhead,
        @Valid Declarations declarations,
        @Valid Equality equality) {

    /** A form on which nothing is written. */
    public static final ReferralForm EMPTY = of(null, null, null, null, null);

    /** The least that a form must say, and where the person stands. */
    public static ReferralForm of(Person person, Referrer referrer, Location location, LegalStatus legalStatus, String reason) {
        return new ReferralForm(null, null, null, person, referrer, location, legalStatus, null, null, null, null, null, null,
                null, null, null, null, reason, null, null, null);
    }

    /** What is kept with the referral: all but the equality monitoring. */
    ReferralForm withoutEquality() {
        return new ReferralForm(service, heardFrom, referredOn, person, referrer, location, legalStatus, admission,
                professionals,
                nearestRelative, excludedPersons, consent, communication, advocatePreference, keyDates, risk, urgency, reason,
                decisionAhead,
                declarations, null);
    }

    ReferralForm withLegalStatus(LegalStatus changed) {
        return new ReferralForm(service, heardFrom, referredOn, person, referrer, location, changed, admission, professionals,
                nearestRelative, excludedPersons, consent, communication, advocatePreference, keyDates, risk, urgency, reason,
                decisionAhead,
                declarations, equality);
    }

    /**
     * With what must not be lost when another referral of the same person ends in this one: what the person needs in order to
     * be understood, whom they would like, the dates that help must come before, and a newer legal status, if it can be this
     * person's.
     */
    public ReferralForm takingOver(ReferralForm merged, Instant now) {
        return new ReferralForm(service, heardFrom, referredOn, person, referrer, location,
                newerLegalStatus(merged.legalStatus, now),
                admission, professionals, nearestRelative, excludedPersons, consent,
                bothCommunications(merged.communication), bothPreferences(merged.advocatePreference),
                allDates(merged.keyDates), risk, urgency, reason, decisionAhead, declarations, equality);
    }

    private Communication bothCommunications(Communication other) {
        if (communication == null || other == null) {
            return communication == null ? other : communication;
        }
        return communication.with(other);
    }

    private AdvocatePreference bothPreferences(AdvocatePreference other) {
        if (advocatePreference == null || other == null) {
            return advocatePreference == null ? other : advocatePreference;
        }
        return advocatePreference.with(other);
    }

    private LegalStatus newerLegalStatus(LegalStatus other, Instant now) {
        return other != null && other.isNewerThan(legalStatus) && LegalStatusRules.faults(other, bornOn(), now, "#").isEmpty()
                ? other
                : legalStatus;
    }

    /** Of more than a form may hold, the furthest ahead: the others come first to an end by themselves. */
    private List<KeyDate> allDates(List<KeyDate> others) {
        if (others == null || keyDates != null && keyDates.containsAll(others)) {
            return keyDates;
        }
        List<KeyDate> own = keyDates == null ? List.of() : keyDates;
        return Stream.concat(own.stream(),
                others.stream().filter(date -> !own.contains(date)).distinct()
                        .sorted(Comparator.comparing(KeyDate::at).reversed()))
                .limit(KeyDate.MOST).toList();
    }

    /** Whether the same follows from both: the law asks for the age and the legal status, a contract for the hospital. */
    boolean decidesLike(ReferralForm other) {
        return Objects.equals(bornOn(), other.bornOn()) && Objects.equals(legalStatus, other.legalStatus)
                && Objects.equals(hospital(), other.hospital());
    }

    private LocalDate bornOn() {
        return person == null ? null : person.dateOfBirth();
    }

    private String hospital() {
        return location == null || location.hospital() == null ? null : location.hospital().odsCode();
    }

    @Override
    public String toString() {
        return "ReferralForm[not shown]";
    }
}
