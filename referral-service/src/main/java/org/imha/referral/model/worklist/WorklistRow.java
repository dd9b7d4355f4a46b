package org.imha.referral.model.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Organisation;
import org.imha.referral.model.form.Person;

/**
 * What worklists read of a referral: never the form.
 *
 * @param words by which it is found
 * @param sortAt the nearest date; {@link #NO_DATE} without one, {@link #OVER} when the referral is over
 * @param waitingSince since when the person waits for an advocate; null once they do not
 * @param urgency null when the referral is over
 * @param refreshAt when the passing of time changes the row; null when it does not
 */
@Embeddable
public record WorklistRow(
        String reference,
        @Enumerated(EnumType.STRING) ReferralStatus status,
        @Column(name = "received_at") Instant receivedAt,
        @Column(name = "display_name") String displayName,
        String words,
        @Column(name = "nhs_number") String nhsNumber,
        @Column(name = "hospital_code") String hospitalCode,
        @Column(name = "hospital_name") String hospitalName,
        String ward,
        @Column(name = "section_group") @Enumerated(EnumType.STRING) SectionGroup sectionGroup,
        @Enumerated(EnumType.STRING) UrgencyLevel urgency,
        @Column(name = "sort_at") Instant sortAt,
        @Column(name = "waiting_since") Instant waitingSince,
        @Column(name = "referrer_kind") @Enumerated(EnumType.STRING) ReferrerKind referrerKind,
        String organisation,
        @Column(name = "refresh_at") Instant refreshAt) {

    /** Behind everything that has a date: no date on a form is later. */
    public static final Instant NO_DATE = Instant.parse("9998-01-01T00:00:00Z");
    /** Behind everything that is open. The partial indexes of V5 name the same instant. */
    public static final Instant OVER = Instant.parse("9999-01-01T00:00:00Z");

    static WorklistRow of(Referral referral, Instant now) {
        ReferralForm form = referral.form();
        boolean over = referral.status().isOver();
        Optional<Instant> nearest = over ? Optional.empty() : DatesAhead.nearest(form, referral.createdAt(), now);
        Optional<Organisation> hospital = Optional.ofNullable(form.location()).map(place -> place.hospital());
        return new WorklistRow(referral.reference(), referral.status(), referral.createdAt(), displayName(form.person()),
                SearchWords.of(form.person(), referral.reference()), form.person().nhsNumber(),
                hospital.map(Organisation::odsCode).orElse(null), hospital.map(Organisation::name).orElse(null),
                form.location() == null ? null : form.location().ward(), SectionGroup.of(form.legalStatus()),
                over ? null : UrgencyLevel.of(form, nearest, now), over ? OVER : nearest.orElse(NO_DATE),
                referral.waitingSince().orElse(null), form.referrer().kind(), referral.organisation().orElse(null),
                nearest.map(date -> nextChange(date, now)).orElse(null));
    }

    /** It becomes more urgent before the date, and the date gives way to the next a day after. */
    private static Instant nextChange(Instant date, Instant now) {
        return Stream.concat(Stream.of(UrgencyLevel.values()).map(level -> level.from(date)).flatMap(Optional::stream),
                Stream.of(date.plus(DatesAhead.STAYS))).filter(change -> change.isAfter(now)).min(Instant::compareTo)
                .orElseThrow();
    }

    /** Once a case is open, the person waits until there is an advocate. */
    public String progress() {
        return status == ReferralStatus.CASE_OPENED && waitingSince == null ? "Allocated" : status.progress();
    }

    private static String displayName(Person person) {
        String name = Stream.of(person.givenNames(), person.familyName()).filter(WorklistRow::isSaid).map(String::strip)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.ofNullable(person.knownAs()).filter(WorklistRow::isSaid).orElse(null) : name;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return "WorklistRow[not shown]";
    }
}
