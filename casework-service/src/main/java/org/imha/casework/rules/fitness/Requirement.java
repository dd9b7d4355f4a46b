package org.imha.casework.rules.fitness;

/** What the law asks of who acts as an advocate. The first, second and fifth of anybody, the others case by case. */
public enum Requirement {

    EXPERIENCE_OR_TRAINING("SI 2008/3166 r.6(2)(a), (3), (4)", "SI 2011/2501 r.4"),
    INTEGRITY_AND_GOOD_CHARACTER("SI 2008/3166 r.6(2)(b)", "SI 2011/2501 r.4"),
    INDEPENDENCE_FROM_TREATMENT("SI 2008/3166 r.6(2)(c)", "SI 2011/2501 r.5, r.6"),
    INDEPENDENCE_FROM_REQUESTER("SI 2008/3166 r.6(2)(d)", "SI 2011/2501 r.5(2)"),
    ENHANCED_CERTIFICATE("SI 2008/3166 r.6(5), as substituted by SI 2009/2376 r.3", "SI 2011/2501 r.4"),
    /** England's regulations have no such rule of their own: there it is a question of independence. */
    NOT_EMPLOYED_BY_HEALTH_BOARD("SI 2008/3166 r.6(2)(c)", "SI 2011/2501 r.4");

    private final String england;
    private final String wales;

    Requirement(String england, String wales) {
        this.england = england;
        this.wales = wales;
    }

    /** Where it stands in the law of that country. */
    public String citation(Country country) {
        return country == Country.WALES ? wales : england;
    }
}
