package org.imha.kernel.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Which part of a list is wanted. Ids are time-ordered, so a page continues after an id (keyset), never at an offset. */
public class PageRequest {

    private static final int DEFAULT_LIMIT = 25;
    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(description = "How many items at most: 1 to 200, 25 unless told.")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next value of the page before; only for the same list and filter.")
    String cursor;

    /** @throws ApiProblem 400 when the limit is no number from 1 to 200 */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit.matches("\\d{1,3}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= MAX_LIMIT) {
            return Integer.parseInt(limit);
        }
        throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "limit takes a whole number from 1 to 200.",
                List.of(new FieldError("#/query/limit", "OUT_OF_RANGE", "Takes a whole number from 1 to 200.")));
    }

    /** The id after which the page starts, when the list goes on. */
    public Optional<UUID> after(Cursors cursors, String list) {
        return Optional.ofNullable(cursor).map(sent -> cursors.read(sent, list));
    }

    /** The place after which the page starts, when the list goes on. */
    public Optional<Cursors.Place> afterPlace(Cursors cursors, String list) {
        return Optional.ofNullable(cursor).map(sent -> cursors.readPlace(sent, list));
    }

    /** Cuts one item more than the limit down to a page with its cursor. */
    public <T, P> Page<T> page(List<T> oneMoreThanLimit, Function<T, P> place, Function<P, String> cursorAfter) {
        if (oneMoreThanLimit.size() <= limit()) {
            return new Page<>(oneMoreThanLimit, null);
        }
        List<T> items = oneMoreThanLimit.subList(0, limit());
        return new Page<>(items, cursorAfter.apply(place.apply(items.getLast())));
    }
}
