package org.imha.casework.deadline.law;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.LegalStatusCode;
import org.imha.casework.rules.deadline.Under;

/** What a bare NHS legal status code says somebody is held under. When it began no code tells (domain reference 2.1). */
final class LegalCodes {

    private static final String WALES = "WALES";
    private static final Set<String> NOT_HELD = Set.of("01", "98");
    private static final Map<String, Under> IN_BOTH = Map.ofEntries(entry("02", Under.S2), entry("03", Under.S3),
            entry("04", Under.S4), entry("05", Under.S5_2), entry("06", Under.S5_4), entry("07", Under.S35),
            entry("08", Under.S36), entry("09", Under.S37_41), entry("10", Under.S37), entry("12", Under.S38),
            entry("13", Under.S44), entry("14", Under.S46), entry("15", Under.S47_49), entry("16", Under.S47),
            entry("17", Under.S48_49), entry("18", Under.S48), entry("19", Under.S135), entry("20", Under.S136),
            entry("31", Under.CPIA_1964), entry("32", Under.OTHER_ACT));
    /** The same number means something else in the other country. */
    private static final Map<String, Under> IN_ENGLAND = Map.of("35", Under.GUARDIANSHIP_S7, "36", Under.GUARDIANSHIP_S37, "37",
            Under.S45A, "38", Under.S45A);
    private static final Map<String, Under> IN_WALES = Map.of("34", Under.S45A, "35", Under.CTO);

    private LegalCodes() {
    }

    /**
     * Nothing for somebody who is informal, or about whose treatment only something is said; otherwise one, if only "not
     * known".
     */
    static List<Under> heldUnder(LegalFacts facts) {
        LegalStatusCode code = facts.legalStatusCode();
        if (code == null || code.code() == null) {
            boolean informal = Boolean.TRUE.equals(facts.inpatient()) || facts.treatment() != null;
            return informal ? List.of() : List.of(Under.NOT_KNOWN);
        }
        String twoDigits = code.code().length() == 1 ? "0" + code.code() : code.code();
        Map<String, Under> own = WALES.equals(code.system()) ? IN_WALES : IN_ENGLAND;
        return NOT_HELD.contains(twoDigits) ? List.of()
                : List.of(own.getOrDefault(twoDigits, IN_BOTH.getOrDefault(twoDigits, Under.NOT_KNOWN)));
    }
}
