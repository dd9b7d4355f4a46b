package org.imha.eligibility.rules;

import java.util.Set;

import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;

/**
 * Whose law is being asked.
 *
 * @param shortTermPowers the powers under which a person is held without being "liable to be detained" for this purpose
 */
record Jurisdiction(Country country, String name, Set<Provision> shortTermPowers) {

    /** s.130C(2)(a). */
    static final Jurisdiction ENGLAND = new Jurisdiction(Country.ENGLAND, "England",
            Set.of(Provision.S4, Provision.S5_2, Provision.S5_4, Provision.S135, Provision.S136));

    /** s.130I(2)(a): ss.4 and 5 do give the right. */
    static final Jurisdiction WALES = new Jurisdiction(Country.WALES, "Wales", Set.of(Provision.S135, Provision.S136));

    /** A place that was not stated is taken to be in the country that is asked. */
    boolean covers(Country stated) {
        return stated == null || stated == country;
    }
}
