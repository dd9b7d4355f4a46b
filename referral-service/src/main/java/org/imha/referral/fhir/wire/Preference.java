package org.imha.referral.fhir.wire;

import java.util.List;
import java.util.stream.Stream;

/** What the caller would like (RFC 7240, FHIR R4 3.1.0.1.9): what is not understood is passed over. */
public record Preference(Return wanted, boolean strict) {

    /** What the answer to a write holds. */
    public enum Return {
        MINIMAL,
        REPRESENTATION,
        OPERATION_OUTCOME
    }

    public static Preference of(List<String> headers) {
        List<String> wishes = headers == null ? List.of()
                : headers.stream().flatMap(header -> Stream.of(header.split("[,;]")))
                        .map(wish -> wish.replaceAll("[\\s\"]", ""))
                        .toList();
        Return wanted = wishes.contains("return=minimal") ? Return.MINIMAL
                : wishes.contains("return=OperationOutcome") ? Return.OPERATION_OUTCOME : Return.REPRESENTATION;
        return new Preference(wanted, wishes.contains("handling=strict"));
    }
}
