package org.imha.kernel.event.referral;

/** Why a referral was accepted. Provisional acceptance lets an advocate help to find out the person's status. */
public enum AcceptanceBasis {
    /** The person qualifies under the Act (s.130C). */
    STATUTORY,
    /** The person does not qualify under the Act, but the commissioner buys help for people in this position. */
    CONTRACTUAL,
    /** Evidence is missing: taken on provisionally and chased. */
    PENDING_EVIDENCE
}
