package org.imha.referral.export.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferrerKind;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which groups of the form tell of whom. A test sees to it that somebody has decided for each. */
final class FormGroups {

    /** What was said about the person, which they may have. */
    static final Set<String> THE_PERSONS = Set.of("service", "heardFrom", "referredOn", "person", "location", "legalStatus",
            "admission", "professionals", "consent", "communication", "advocatePreference", "keyDates", "urgency", "reason",
            "decisionAhead",
            "declarations");
    static final Set<String> OF_THIRD_PARTIES = Set.of("nearestRelative", "excludedPersons");
    /** What an advocate is warned of may do harm when the person reads it. */
    static final Set<String> HARMFUL = Set.of("risk");
    /** Kept apart from the form, and so it is in the file. */
    static final Set<String> ELSEWHERE = Set.of("equality");
    /** A professional's name is no secret (DPA 2018 Sch.2 para 17); a relative's or a friend's may be. */
    static final String REFERRER = "referrer";

    private static final Set<ReferrerKind> PRIVATE = Set.of(ReferrerKind.NEAREST_RELATIVE, ReferrerKind.NOMINATED_PERSON,
            ReferrerKind.CARER_FAMILY_OR_FRIEND, ReferrerKind.OTHER);

    private FormGroups() {
    }

    static ObjectNode thePersons(ReferralForm form, ObjectMapper json) {
        return only(form, isPrivate(form) ? THE_PERSONS : with(THE_PERSONS, REFERRER), json);
    }

    static ObjectNode ofThirdParties(ReferralForm form, ObjectMapper json) {
        return only(form, isPrivate(form) ? with(OF_THIRD_PARTIES, REFERRER) : OF_THIRD_PARTIES, json);
    }

    static ObjectNode harmful(ReferralForm form, ObjectMapper json) {
        return only(form, HARMFUL, json);
    }

    private static boolean isPrivate(ReferralForm form) {
        return PRIVATE.contains(form.referrer().kind());
    }

    /** What was not said is left out. */
    private static ObjectNode only(ReferralForm form, Collection<String> groups, ObjectMapper json) {
        ObjectNode said = json.<ObjectNode> valueToTree(form).retain(groups);
        said.properties().removeIf(
                group -> group.getValue().isNull() || group.getValue().isEmpty() && group.getValue().isContainerNode());
        return said;
    }

    private static Set<String> with(Set<String> groups, String another) {
        Set<String> all = new HashSet<>(groups);
        all.add(another);
        return all;
    }
}
