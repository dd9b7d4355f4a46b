package org.imha.casework.rules.help;

import static org.imha.casework.rules.help.HelpTopic.H10_COMPLAINT;
import static org.imha.casework.rules.help.HelpTopic.H11_OTHER_SERVICES;
import static org.imha.casework.rules.help.HelpTopic.H1_PROVISIONS;
import static org.imha.casework.rules.help.HelpTopic.H2_CONDITIONS;
import static org.imha.casework.rules.help.HelpTopic.H3_TREATMENT;
import static org.imha.casework.rules.help.HelpTopic.H4_REASONS;
import static org.imha.casework.rules.help.HelpTopic.H5_AUTHORITY;
import static org.imha.casework.rules.help.HelpTopic.H6_SAFEGUARDS;
import static org.imha.casework.rules.help.HelpTopic.H7_RIGHTS_INFO;
import static org.imha.casework.rules.help.HelpTopic.H8_EXERCISE;
import static org.imha.casework.rules.help.HelpTopic.H9_INVOLVEMENT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The help that a rule set gives to each class of heads, with its citation. The paragraph is cited where it is certain, the
 * section elsewhere.
 */
public enum HelpBook {

    ENG_2009("ENG-2009", Citations.ENGLAND, Map.of()),
    WAL_2012("WAL-2012", Citations.WALES, Citations.WALES_INFORMAL),
    ENG_2025("ENG-2025", Citations.ENGLAND_2025, Citations.ENGLAND_2025_INFORMAL),
    /** The 2025 Act leaves the help in Wales as it was. */
    WAL_2025("WAL-2025", Citations.WALES, Citations.WALES_INFORMAL);

    /** What somebody without any head can be helped with, whoever pays: none of it is a right under the Act. */
    private static final Set<HelpTopic> NEEDS_NO_HEAD = EnumSet.of(H3_TREATMENT, H4_REASONS, H5_AUTHORITY, H9_INVOLVEMENT,
            H10_COMPLAINT, H11_OTHER_SERVICES);

    private final String ruleSetId;
    private final Map<HelpTopic, String> compulsory;
    private final Map<HelpTopic, String> informal;

    HelpBook(String ruleSetId, Map<HelpTopic, String> compulsory, Map<HelpTopic, String> informal) {
        this.ruleSetId = ruleSetId;
        this.compulsory = compulsory;
        this.informal = informal;
    }

    /** Empty for a rule set that is not known here, or while none has decided. */
    public static Optional<HelpBook> of(String ruleSetId) {
        return Arrays.stream(values()).filter(book -> book.ruleSetId.equals(ruleSetId)).findFirst();
    }

    /**
     * The topics that are offered, each with its citation; the citation is empty where no provision that is known here gives
     * it.
     * Where the rule set is not known, everything is offered that any of them gives to such a person.
     */
    public static Map<HelpTopic, Optional<String>> offered(String ruleSetId, HeadClass head) {
        Map<HelpTopic, Optional<String>> offered = new EnumMap<>(HelpTopic.class);
        Map<HelpTopic, String> cited = of(ruleSetId).map(book -> book.given(head)).orElse(Map.of());
        Set<HelpTopic> topics = cited.isEmpty() ? uncited(head) : cited.keySet();
        topics.forEach(topic -> offered.put(topic, Optional.ofNullable(cited.get(topic))));
        return offered;
    }

    private Map<HelpTopic, String> given(HeadClass head) {
        return switch (head) {
            case COMPULSORY, UNDETERMINED -> compulsory;
            case INFORMAL -> informal;
            case NONE -> Map.of();
        };
    }

    private static Set<HelpTopic> uncited(HeadClass head) {
        return switch (head) {
            case COMPULSORY, UNDETERMINED -> EnumSet.allOf(HelpTopic.class);
            case INFORMAL, NONE -> NEEDS_NO_HEAD;
        };
    }

    /** An enum's constants are made before its own static fields are. */
    private static final class Citations {

        private static final String BY_2025 = " (MHA 2025 Sch.3)";

        static final Map<HelpTopic, String> ENGLAND = Map.of(
                H1_PROVISIONS, "MHA 1983 s.130B(1)(a)", H2_CONDITIONS, "MHA 1983 s.130B(1)(b)",
                H3_TREATMENT, "MHA 1983 s.130B(1)(c)", H4_REASONS, "MHA 1983 s.130B(1)(d)",
                H5_AUTHORITY, "MHA 1983 s.130B(1)(e)", H6_SAFEGUARDS, "MHA 1983 s.130B(1)(f)",
                H7_RIGHTS_INFO, "MHA 1983 s.130B(2)(a)", H8_EXERCISE, "MHA 1983 s.130B(2)(b)");

        static final Map<HelpTopic, String> ENGLAND_2025 = with(ENGLAND, Map.of(
                H9_INVOLVEMENT, "MHA 1983 s.130B(2)(c)(i)" + BY_2025, H10_COMPLAINT, "MHA 1983 s.130B(2)(c)(ii)" + BY_2025,
                H11_OTHER_SERVICES, "MHA 1983 s.130B(2)(d)" + BY_2025));

        static final Map<HelpTopic, String> ENGLAND_2025_INFORMAL = all("MHA 1983 s.130B(2A)-(2B)" + BY_2025,
                H3_TREATMENT, H4_REASONS, H5_AUTHORITY, H9_INVOLVEMENT, H10_COMPLAINT, H11_OTHER_SERVICES);

        static final Map<HelpTopic, String> WALES = with(
                all("MHA 1983 s.130F(1)", H1_PROVISIONS, H2_CONDITIONS, H3_TREATMENT, H4_REASONS, H5_AUTHORITY,
                        H6_SAFEGUARDS),
                with(all("MHA 1983 s.130F(2)", H7_RIGHTS_INFO, H8_EXERCISE, H10_COMPLAINT, H11_OTHER_SERVICES),
                        Map.of(H9_INVOLVEMENT, "MHA 1983 s.130F(2)(b)(ii)")));

        static final Map<HelpTopic, String> WALES_INFORMAL = all("MHA 1983 s.130G", H3_TREATMENT, H4_REASONS, H5_AUTHORITY,
                H9_INVOLVEMENT, H10_COMPLAINT, H11_OTHER_SERVICES);

        private static Map<HelpTopic, String> all(String citation, HelpTopic... topics) {
            Map<HelpTopic, String> cited = new EnumMap<>(HelpTopic.class);
            Arrays.stream(topics).forEach(topic -> cited.put(topic, citation));
            return cited;
        }

        private static Map<HelpTopic, String> with(Map<HelpTopic, String> some, Map<HelpTopic, String> more) {
            Map<HelpTopic, String> both = new EnumMap<>(some);
            both.putAll(more);
            return both;
        }
    }
}
