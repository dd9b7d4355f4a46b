package org.imha.casework.timeline;

import static org.imha.kernel.event.EventType.CASE_ALLOCATED;
import static org.imha.kernel.event.EventType.CASE_AMENDED;
import static org.imha.kernel.event.EventType.CASE_CLOSED;
import static org.imha.kernel.event.EventType.CASE_REOPENED;
import static org.imha.kernel.event.EventType.CASE_STANDING_CHANGED;
import static org.imha.kernel.event.EventType.RECORDS_GRANT_EXPIRED;
import static org.imha.kernel.event.EventType.RECORDS_GRANT_SUSPENDED;
import static org.imha.kernel.event.EventType.RECORDS_GRANT_WITHDRAWN;
import static org.imha.kernel.event.EventType.REFERRAL_INFO_SUPPLIED;
import static org.imha.kernel.event.EventType.REFERRAL_MERGED;
import static org.imha.kernel.event.EventType.REFERRAL_POSSIBLY_DUPLICATE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.imha.kernel.event.EventType;

/** What of everything that happened goes into a timeline, and who sees it there. */
final class TimelineRule {

    /** What happens to an advocate's case without the advocate doing it. Their own acts are no news to them. */
    private static final Set<String> NEWS = names(EnumSet.of(CASE_ALLOCATED, CASE_AMENDED, CASE_STANDING_CHANGED, CASE_CLOSED,
            CASE_REOPENED, REFERRAL_INFO_SUPPLIED, RECORDS_GRANT_SUSPENDED, RECORDS_GRANT_WITHDRAWN, RECORDS_GRANT_EXPIRED));

    /** Who else may be the same person is for those who run the office: the lines name another person's referral. */
    private static final Set<String> ONLY_OFFICE = names(EnumSet.of(REFERRAL_POSSIBLY_DUPLICATE, REFERRAL_MERGED));

    private TimelineRule() {
    }

    static boolean isNews(String type) {
        return NEWS.contains(type);
    }

    static Set<String> onlyForTheOffice() {
        return ONLY_OFFICE;
    }

    /** The end of somebody's data is no line of a timeline: it is the end of the timeline. */
    static boolean isErasure(String type) {
        return type.equals(EventType.REFERRAL_ERASED.typeName()) || type.equals(EventType.CASE_ERASED.typeName());
    }

    /** {@code uk.org.imha.case.allocated.v1} is {@code case.allocated} to people. */
    static String shortName(String type) {
        return type.replaceFirst("^uk\\.org\\.imha\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    private static Set<String> names(Set<EventType> types) {
        return types.stream().map(EventType::typeName).collect(Collectors.toUnmodifiableSet());
    }
}
