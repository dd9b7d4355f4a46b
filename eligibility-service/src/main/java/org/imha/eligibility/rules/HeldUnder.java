package org.imha.eligibility.rules;

import java.util.Set;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Standing;

/**
 * One stated authority at the instant of evaluation.
 *
 * @param index its place among the stated authorities
 * @param carriesTheRight not one of the short-term powers that the jurisdiction leaves out
 */
record HeldUnder(int index, Authority authority, Standing standing, boolean carriesTheRight) {

    Provision provision() {
        return authority.provision();
    }

    boolean isUnder(Set<Provision> provisions) {
        return provisions.contains(provision());
    }

    boolean isLive() {
        return standing == Standing.LIVE;
    }

    boolean isNotOver() {
        return isLive() || standing == Standing.UNCONFIRMED;
    }

    /** Whether it makes the person "liable to be detained under this Act" for the purpose of advocacy, while it lives. */
    boolean isLiability() {
        return carriesTheRight && provision().isUnderTheAct();
    }

    String pointer(String field) {
        return "/authorities/" + index + "/" + field;
    }
}
