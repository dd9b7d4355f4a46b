package org.imha.casework.rules.help;

/** What help must cover (s.130B, in Wales ss.130F and 130G). The codes are those of every rule set, in one order. */
public enum HelpTopic {
    /** The provisions by which the person qualifies. */
    H1_PROVISIONS,
    /** Conditions and restrictions that they are subject to. */
    H2_CONDITIONS,
    /** Treatment that is given, proposed or discussed. */
    H3_TREATMENT,
    /** Why it is. */
    H4_REASONS,
    /** The legal authority for it. */
    H5_AUTHORITY,
    /** What the Act requires for it. */
    H6_SAFEGUARDS,
    /** Rights that may be exercised by the person, or in relation to them, so those of the nearest relative too. */
    H7_RIGHTS_INFO,
    /** Help in exercising them, by representation or otherwise. */
    H8_EXERCISE,
    /** Being involved in decisions about their care. */
    H9_INVOLVEMENT,
    /** Complaining about it. */
    H10_COMPLAINT,
    /** What other services there are. */
    H11_OTHER_SERVICES
}
