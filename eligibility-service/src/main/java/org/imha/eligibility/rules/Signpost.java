package org.imha.eligibility.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who else can help. An answer of "no" is never the end of the way. */
public enum Signpost {

    OTHER_COUNTRY("The advocacy provider of the country in which the hospital or council is. We will help you to reach it."),
    MENTAL_CAPACITY_ADVOCATE("Somebody who is deprived of their liberty under the Mental Capacity Act can have an Independent "
            + "Mental Capacity Advocate or a relevant person's representative. Ask the hospital or the council."),
    ASK_AGAIN("Ask us again as soon as anything about the section changes. We will look at it again ourselves, too."),
    COMMUNITY_ADVOCACY(
            "Other free advocacy: for a complaint about the NHS, for care and support from the council (Care Act 2014), "
                    + "or general advocacy where you live."),
    LEGAL_ADVICE("A solicitor who specialises in mental health law.");

    private static final Set<ReasonCode> MAY_CHANGE_SOON = EnumSet.of(ReasonCode.EXCL_S4, ReasonCode.EXCL_S5,
            ReasonCode.EXCL_PLACE_OF_SAFETY);

    private final String text;

    Signpost(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Those that fit the reasons for a "no"; the last two fit everybody. */
    public static List<Signpost> after(Outcome outcome, List<Reason> reasons) {
        if (outcome != Outcome.NOT_QUALIFYING) {
            return List.of();
        }
        Set<Signpost> fitting = EnumSet.of(COMMUNITY_ADVOCACY, LEGAL_ADVICE);
        for (Reason reason : reasons) {
            if (reason.code() == ReasonCode.OTHER_COUNTRY) {
                fitting.add(OTHER_COUNTRY);
            } else if (reason.code() == ReasonCode.OTHER_ACT) {
                fitting.add(MENTAL_CAPACITY_ADVOCATE);
            } else if (MAY_CHANGE_SOON.contains(reason.code())) {
                fitting.add(ASK_AGAIN);
            }
        }
        return List.copyOf(fitting);
    }
}
