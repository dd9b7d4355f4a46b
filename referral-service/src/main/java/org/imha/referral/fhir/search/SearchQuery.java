package org.imha.referral.fhir.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MultivaluedMap;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.fhir.mapping.FhirStatus;
import org.imha.referral.fhir.mapping.Systems;
import org.imha.referral.fhir.wire.FhirProblem;
import org.imha.referral.model.NhsNumber;
import org.imha.referral.model.ReferralStatus;

/** The parameters of one search, read. Remembers those that counted, for the address under which it can be repeated. */
public final class SearchQuery {

    private static final int USUAL_COUNT = 25;
    private static final int MOST_COUNT = 200;
    private static final int MOST_VALUES = 50;
    private static final Set<String> PERSON = Set.of("patient.identifier", "patient:identifier", "subject.identifier",
            "subject:identifier", "subject:Patient.identifier", "patient:Patient.identifier");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    /** Ten digits in a row mean nothing in one of these. */
    private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final NhsNumber.Check NHS_NUMBER = new NhsNumber.Check();
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_.:-]{0,63}";

    private final Criteria criteria = new Criteria();
    private final List<String> counted = new ArrayList<>();
    private final boolean inAddress;
    private final boolean strict;
    private int count = USUAL_COUNT;
    private Optional<String> cursor = Optional.empty();
    private boolean ofOnePerson;
    private boolean ofTheSamePerson;

    private SearchQuery(boolean inAddress, boolean strict) {
        this.inAddress = inAddress;
        this.strict = strict;
    }

    /**
     * @param inAddress whether the parameters came in the address, which is written to logs on its way
     * @param strict whether an unknown parameter is refused rather than passed over
     * @throws ApiProblem 400
     */
    public static SearchQuery of(MultivaluedMap<String, String> parameters, boolean inAddress, boolean strict) {
        SearchQuery query = new SearchQuery(inAddress, strict);
        parameters.forEach((name, values) -> values.forEach(value -> query.take(name, value)));
        return query;
    }

    private void take(String name, String value) {
        if (inAddress && (PERSON.contains(name) || !name.equals("_cursor") && holdsNhsNumber(value))) {
            throw new ApiProblem(FhirProblem.PERSON_IDENTIFIER_IN_URL,
                    "Addresses are written to logs. Send identifiers of people in the body: POST ServiceRequest/_search.");
        }
        if (value.isBlank()) {
            return;
        }
        switch (name) {
            case "_id" -> idsFrom(value);
            case "identifier" -> criteria.identifiers.add(few(Token.list(value), name));
            case "status" -> criteria.statuses.add(statuses(value));
            case "_lastUpdated" -> criteria.lastUpdated.addAll(bounds(name, value));
            case "authored" -> criteria.authored.addAll(bounds(name, value));
            // Patients are contained here, so none can be named by an address of its own.
            case "patient", "subject", "subject:Patient" -> criteria.fitNobody();
            case "_count" -> count = count(value);
            case "_cursor" -> cursor = Optional.of(value);
            case "_person" -> ofTheSamePerson = value.equals("same");
            case "_format" -> format(value);
            default -> {
                if (!PERSON.contains(name)) {
                    unknown(name);
                    return;
                }
                person(name, value);
                return;
            }
        }
        counted.add(encoded(name) + "=" + encoded(value));
    }

    private static boolean holdsNhsNumber(String value) {
        Matcher digits = TEN_DIGITS.matcher(value.replaceAll(UUID_TEXT, ""));
        while (digits.find()) {
            if (NHS_NUMBER.isValid(digits.group().replaceAll("[ -]", ""), null)) {
                return true;
            }
        }
        return false;
    }

    private void person(String name, String value) {
        List<Token> tokens = Token.list(value);
        if (tokens.size() != 1 || criteria.nhsNumber().isPresent()) {
            throw notValid(name, "SIZE", "Takes one person.");
        }
        ofOnePerson = true;
        criteria.nhsNumber(tokens.getFirst().value().replaceAll("[ -]", ""));
        if (tokens.getFirst().system().filter(system -> !system.equals(Systems.NHS_NUMBER)).isPresent()) {
            criteria.fitNobody();
        }
    }

    private void idsFrom(String value) {
        try {
            criteria.ids.add(UUID.fromString(value));
        } catch (IllegalArgumentException noIdOfOurs) {
            criteria.fitNobody();
        }
    }

    private Set<ReferralStatus> statuses(String value) {
        Set<ReferralStatus> statuses = new HashSet<>();
        few(Token.list(value), "status").forEach(token -> statuses.addAll(FhirStatus.named(token.value())
                .orElseThrow(() -> notValid("status", "UNKNOWN_CODE", "Takes codes of FHIR's request status."))));
        if (statuses.isEmpty()) {
            criteria.fitNobody();
        }
        return statuses;
    }

    private static List<Token> few(List<Token> tokens, String name) {
        if (tokens.isEmpty() || tokens.size() > MOST_VALUES) {
            throw notValid(name, "SIZE", "Takes 1 to " + MOST_VALUES + " values.");
        }
        return tokens;
    }

    private static List<Bound> bounds(String name, String value) {
        return Bound.read(value).orElseThrow(() -> notValid(name, "FORMAT",
                "Takes a date or time, after ge, gt, le, lt, eq, sa or eb if wanted."));
    }

    /** A server may give fewer than asked for, but a count that is none is a mistake. */
    private static int count(String value) {
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw notValid("_count", "OUT_OF_RANGE", "Takes a whole number from 1 on; at most " + MOST_COUNT + " are given.");
        }
        return Math.min(Integer.parseInt(value), MOST_COUNT);
    }

    private static void format(String value) {
        if (!Set.of("json", "application/json", "application/fhir+json", "application/fhir json").contains(value)) {
            throw new ApiProblem(CommonProblem.NOT_ACCEPTABLE, "Only JSON is spoken here.");
        }
    }

    private void unknown(String name) {
        if (strict) {
            throw notValid(name.matches(NAME) ? name : "parameter", "NOT_SUPPORTED", "This parameter is not known here.");
        }
    }

    private static ApiProblem notValid(String name, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, message,
                List.of(new FieldError("#/query/" + name, code, message)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Names the list, so that a cursor of one list is refused by another; who the person is stays out of it. */
    String listName() {
        return "fhir:" + (ofOnePerson || ofTheSamePerson) + ":"
                + counted.stream().filter(parameter -> !parameter.startsWith("_c") && !parameter.startsWith("_person")
                        && !parameter.startsWith("_format")).sorted().toList();
    }

    /** What the search looks for, on the page that starts after this referral. */
    Criteria criteria(Optional<UUID> after) {
        if (ofTheSamePerson) {
            after.ifPresentOrElse(criteria::samePersonAs, criteria::fitNobody);
        }
        return criteria;
    }

    int count() {
        return count;
    }

    Optional<String> cursor() {
        return cursor;
    }

    /** The parameters that counted; those that name a person are left out. */
    String self() {
        return String.join("&", counted);
    }

    /** The same search from the next page on. The person is told by the referral that the cursor stands for. */
    String next(String nextCursor) {
        List<String> parameters = new ArrayList<>(counted);
        parameters.removeIf(parameter -> parameter.startsWith("_cursor=") || parameter.startsWith("_person="));
        if (ofOnePerson || ofTheSamePerson) {
            parameters.add("_person=same");
        }
        parameters.add("_cursor=" + encoded(nextCursor));
        return String.join("&", parameters);
    }

    @Override
    public String toString() {
        return "SearchQuery[not shown]";
    }
}
