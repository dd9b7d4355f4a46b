package org.imha.casework.rights;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened on one ward. Hospital and ward are null where nobody said. */
public record WardRights(String hospitalOdsCode, String ward,
        @Schema(description = "Visits on which the ward was reached, whether or not the person was met") long visitsMade,
        long peopleMet, long accessRefused,
        @Schema(description = "Of those: refusals that are not resolved") long refusalsOpen,
        @Schema(description = "Days that resolved refusals lasted, together") long daysLost,
        @Schema(description = "Meetings that were not private, by reason") Map<String, Long> privacyDepartures,
        long meetingsExcluded, long meetingsNotTold, long interviewsRefused) {

    /** @param counts by what happened, as {@link CountRights} names it */
    static WardRights of(String hospital, String ward, Map<String, Long> counts) {
        Map<String, Long> departures = new TreeMap<>();
        counts.forEach((what, n) -> {
            if (what.startsWith(CountRights.PRIVACY)) {
                departures.put(what.substring(CountRights.PRIVACY.length()), n);
            }
        });
        long met = counts.getOrDefault("MET", 0L);
        return new WardRights(hospital, ward,
                met + counts.getOrDefault("PATIENT_DECLINED", 0L) + counts.getOrDefault("NOT_AVAILABLE", 0L), met,
                counts.getOrDefault("ACCESS_REFUSED", 0L), counts.getOrDefault("REFUSAL_OPEN", 0L),
                counts.getOrDefault("DAYS_LOST", 0L), departures, counts.getOrDefault("EXCLUDED", 0L),
                counts.getOrDefault("NOT_TOLD", 0L), counts.getOrDefault("INTERVIEW_REFUSED", 0L));
    }
}
