package org.imha.referral.fhir.mapping;

/** How the sender's own system names a referral. */
public record BusinessIdentifier(String system, String value) {

    @Override
    public String toString() {
        return "BusinessIdentifier[not shown]";
    }
}
