package org.imha.referral.worklist;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.worklist.SearchWords;

/** Understands what is asked for, in a body or in an address, and finds every fault at once. */
@ApplicationScoped
class ReadFilter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,3})([DW])|PT(\\d{1,4})H");
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Validator validator;

    ReadFilter(Validator validator) {
        this.validator = validator;
    }

    /** @throws ApiProblem 422 with every fault */
    WorklistFilter of(SearchReferralsRequest body) {
        List<FieldError> faults = new ArrayList<>();
        WorklistFilter filter = read(body, faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
        return filter;
    }

    /** @throws ApiProblem 400 with every fault */
    WorklistFilter of(SearchParameters parameters) {
        List<FieldError> faults = new ArrayList<>();
        List<FieldError> inValues = new ArrayList<>();
        WorklistFilter filter = read(parameters.toRequest(faults), inValues);
        inValues.forEach(fault -> faults.add(new FieldError(fault.pointer().replaceFirst("#", "#/query"), fault.code(),
                fault.message())));
        refuse(faults);
        return filter;
    }

    /** @throws ApiProblem 400 with every fault */
    Optional<ReferralStatus> ofTrust(SearchParameters parameters) {
        List<FieldError> faults = new ArrayList<>();
        List<ReferralStatus> statuses = parameters.statusesForTrust(faults);
        refuse(faults);
        return statuses.stream().findFirst();
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "See errors for each parameter.", faults);
        }
    }

    private WorklistFilter read(SearchReferralsRequest asked, List<FieldError> faults) {
        faults.addAll(ValidationProblemMapper.errors(validator.validate(asked)));
        List<ReferralStatus> statuses = asked.status() == null ? List.of()
                : asked.status().stream().filter(status -> status != null).distinct().sorted().toList();
        return new WorklistFilter(statuses, Boolean.TRUE.equals(asked.includeOver()), asked.hospital(), asked.ward(),
                asked.sectionGroup(), asked.urgency(), period(asked.keyDateWithin(), faults),
                instant(asked.waitingSince(), faults), asked.referrerKind(), asked.organisation(), words(asked.text(), faults),
                asked.nhsNumber());
    }

    private static Duration period(String sent, List<FieldError> faults) {
        if (sent == null) {
            return null;
        }
        Matcher period = PERIOD.matcher(sent);
        if (period.matches()) {
            Duration read = period.group(3) != null ? Duration.ofHours(Long.parseLong(period.group(3)))
                    : Duration.ofDays(Long.parseLong(period.group(1)) * (period.group(2).equals("W") ? 7 : 1));
            if (!read.isZero() && read.compareTo(LONGEST) <= 0) {
                return read;
            }
        }
        faults.add(new FieldError("#/keyDateWithin", "FORMAT",
                "Takes days, weeks or hours such as P14D, P2W or PT48H, up to 366 days."));
        return null;
    }

    /** A day means its end: whoever began to wait on it is among those who wait since then. */
    private static Instant instant(String sent, List<FieldError> faults) {
        if (sent == null) {
            return null;
        }
        try {
            if (sent.matches("(19|20|21)\\d{2}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(sent).plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1000);
            }
            if (sent.matches("(19|20|21)\\d{2}-\\d{2}-\\d{2}T.+")) {
                return Instant.parse(sent);
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the same fault
        }
        faults.add(new FieldError("#/waitingSince", "FORMAT", "Takes a day such as 2026-06-01, or an instant."));
        return null;
    }

    private static String words(String text, List<FieldError> faults) {
        if (text == null) {
            return null;
        }
        if (SearchWords.canBeLookedFor(text)) {
            return SearchWords.query(text);
        }
        faults.add(new FieldError("#/text", "TOO_SHORT", "Takes at least two letters or digits in a row."));
        return null;
    }
}
