package org.imha.referral.model.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.LegalStatusCode;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.KeyDate;

/**
 * The dates that help must come before: those that the referrer named, and the ends of the periods of domain.md 3.7 that
 * an advocate must not miss. A day given by the Act ends with that day in London, and one on which an office is closed is
 * not moved on: the last safe day is meant, not the last possible one.
 */
public final class DatesAhead {

    /** How long a date that has passed keeps its place, so that nobody overlooks that it was missed. */
    public static final Duration STAYS = Duration.ofDays(1);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** s.66(2)(a): within 14 days beginning with the day of admission. */
    private static final int TRIBUNAL_DAYS = 14;
    /** s.2(4). */
    private static final int SECTION_2_DAYS = 28;
    /** ss.4(4), 5(2), 5(4), 135(3ZA), 136(2A). */
    private static final Map<Provision, Duration> HOURS = Map.of(Provision.S4, Duration.ofHours(72), Provision.S5_2,
            Duration.ofHours(72), Provision.S5_4, Duration.ofHours(6), Provision.S135, Duration.ofHours(24), Provision.S136,
            Duration.ofHours(24));

    /** s.17F(5), (6). */
    private static final Duration RECALL = Duration.ofHours(72);

    private final ReferralForm form;
    private final Instant receivedAt;

    private DatesAhead(ReferralForm form, Instant receivedAt) {
        this.form = form;
        this.receivedAt = receivedAt;
    }

    /** The nearest one, passed by no more than a day; empty when there is none. */
    public static Optional<Instant> nearest(ReferralForm form, Instant receivedAt, Instant now) {
        return new DatesAhead(form, receivedAt).all().filter(date -> date.isAfter(now.minus(STAYS))).min(Instant::compareTo);
    }

    private Stream<Instant> all() {
        Stream<Instant> named = form.keyDates() == null ? Stream.empty() : form.keyDates().stream().map(KeyDate::at);
        Stream<Instant> held = authorities().stream().filter(DatesAhead::lasts).flatMap(this::endsOf);
        return Stream.of(named, held, endsOfOrder(), endOfGuardianship()).flatMap(dates -> dates);
    }

    private Stream<Instant> endsOfOrder() {
        CommunityTreatmentOrder order = form.legalStatus() == null ? null : form.legalStatus().communityTreatmentOrder();
        return order == null || Boolean.FALSE.equals(order.inForceNow()) ? Stream.empty()
                : Stream.concat(Stream.ofNullable(order.expiresAt()),
                        Stream.ofNullable(order.recalledAt()).map(recall -> recall.plus(RECALL)));
    }

    private Stream<Instant> endOfGuardianship() {
        Guardianship guardianship = form.legalStatus() == null ? null : form.legalStatus().guardianship();
        return guardianship == null || guardianship.endedAt() != null ? Stream.empty()
                : Stream.ofNullable(guardianship.expiresAt());
    }

    private List<Authority> authorities() {
        LegalStatus status = form.legalStatus();
        if (status == null) {
            return List.of();
        }
        List<Authority> stated = status.knownAt(receivedAt).authorities();
        return stated.isEmpty() && isSection2(status.legalStatusCode())
                ? List.of(Authority.under(Provision.S2))
                : stated;
    }

    /** The same in both countries' lists. */
    private static boolean isSection2(LegalStatusCode code) {
        return code != null && code.code().matches("0?2");
    }

    private static boolean lasts(Authority authority) {
        return authority.endedAt() == null && authority.discharge() != Discharge.ABSOLUTE;
    }

    private Stream<Instant> endsOf(Authority authority) {
        Stream<Instant> tribunal = authority.provision() == Provision.S2
                ? begunOn(authority).map(day -> endOf(day, TRIBUNAL_DAYS)).stream()
                : Stream.empty();
        return authority.continuedBy() == null ? Stream.concat(tribunal, end(authority).stream()) : tribunal;
    }

    private Optional<Instant> end(Authority authority) {
        if (authority.expiresAt() != null) {
            return Optional.of(authority.expiresAt());
        }
        if (authority.provision() == Provision.S2) {
            return begunOn(authority).map(day -> endOf(day, SECTION_2_DAYS));
        }
        return Optional.ofNullable(authority.startedAt())
                .flatMap(start -> Optional.ofNullable(HOURS.get(authority.provision())).map(start::plus));
    }

    private Optional<LocalDate> begunOn(Authority authority) {
        return Optional.ofNullable(authority.startedAt()).map(start -> start.atZone(LONDON).toLocalDate())
                .or(() -> Optional.ofNullable(form.admission()).map(admission -> admission.admittedOn()));
    }

    /** The first day counts. */
    private static Instant endOf(LocalDate firstDay, int days) {
        return firstDay.plusDays(days).atStartOfDay(LONDON).toInstant();
    }
}
