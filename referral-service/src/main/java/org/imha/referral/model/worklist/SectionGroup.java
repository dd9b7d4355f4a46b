package org.imha.referral.model.worklist;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatus.Country;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.LegalStatusCode;
import org.imha.referral.model.LegalStatus.Provision;

/**
 * Legal positions that coordinators work with alike. Where several were stated the first of this list stands; whether the
 * person qualifies is never read from it.
 */
public enum SectionGroup {

    /** First, for trusts send the suspended section of a community patient as their code (domain.md 2.1, trap 1). */
    CTO,
    /** Part III of the Act, and what is like it. */
    FORENSIC,
    SECTION_3,
    SECTION_2,
    /** Powers of hours: ss.4, 5(2), 5(4), 135, 136 and directions to a place of safety. */
    SHORT_TERM,
    GUARDIANSHIP,
    /** Held under something else. */
    OTHER,
    /** Not held; a treatment of s.57 or s.58A is proposed. */
    TREATMENT_ONLY,
    INFORMAL,
    NOT_KNOWN;

    private static final Set<Provision> SHORT = EnumSet.of(Provision.S4, Provision.S5_2, Provision.S5_4, Provision.S135,
            Provision.S136, Provision.PLACE_OF_SAFETY_DIRECTION);
    private static final Set<Provision> ELSEWHERE = EnumSet.of(Provision.MCA_DOLS, Provision.OTHER_ACT);

    /** @param status null when nothing was said */
    public static SectionGroup of(LegalStatus status) {
        return status == null ? NOT_KNOWN : stated(status).sorted().findFirst().orElse(NOT_KNOWN);
    }

    private static Stream<SectionGroup> stated(LegalStatus status) {
        Stream<SectionGroup> authorities = status.authorities() == null ? Stream.empty()
                : status.authorities().stream().filter(SectionGroup::lasts).map(Authority::provision).map(SectionGroup::of);
        Stream<SectionGroup> code = Stream.ofNullable(status.legalStatusCode()).map(SectionGroup::of);
        return Stream.of(authorities, code, aside(status)).flatMap(all -> all);
    }

    private static boolean lasts(Authority authority) {
        return authority.endedAt() == null && authority.discharge() != Discharge.ABSOLUTE;
    }

    /** What stands apart from any authority to hold the person. */
    private static Stream<SectionGroup> aside(LegalStatus status) {
        boolean order = status.communityTreatmentOrder() != null
                && !Boolean.FALSE.equals(status.communityTreatmentOrder().inForceNow());
        boolean guardian = status.guardianship() != null && status.guardianship().endedAt() == null;
        boolean treatment = status.treatment() != null && status.treatment().endedAt() == null;
        return Stream.of(order ? CTO : NOT_KNOWN, guardian ? GUARDIANSHIP : NOT_KNOWN,
                Boolean.TRUE.equals(status.liableUnderOtherLaw()) ? OTHER : NOT_KNOWN, treatment ? TREATMENT_ONLY : NOT_KNOWN,
                Boolean.TRUE.equals(status.inpatient()) ? INFORMAL : NOT_KNOWN);
    }

    private static SectionGroup of(Provision provision) {
        if (SHORT.contains(provision)) {
            return SHORT_TERM;
        }
        if (ELSEWHERE.contains(provision)) {
            return OTHER;
        }
        return switch (provision) {
            case S2 -> SECTION_2;
            case S3 -> SECTION_3;
            case NOT_KNOWN -> NOT_KNOWN;
            default -> FORENSIC;
        };
    }

    /** domain.md 2.1. Each country has a list of its own. */
    private static SectionGroup of(LegalStatusCode stated) {
        String code = stated.code().length() == 1 ? "0" + stated.code() : stated.code();
        boolean wales = stated.system() == Country.WALES;
        return switch (code) {
            case "01" -> INFORMAL;
            case "02" -> SECTION_2;
            case "03" -> SECTION_3;
            case "04", "05", "06", "19", "20" -> SHORT_TERM;
            case "30", "32" -> OTHER;
            case "35" -> wales ? CTO : GUARDIANSHIP;
            case "36" -> GUARDIANSHIP;
            case "98", "99" -> NOT_KNOWN;
            default -> FORENSIC;
        };
    }
}
