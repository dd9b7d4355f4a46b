package org.imha.referral.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.fhir.mapping.StatedReferral;
import org.imha.referral.fhir.search.Criteria;
import org.imha.referral.fhir.search.FhirReferrals;
import org.imha.referral.fhir.search.Shown;
import org.imha.referral.fhir.search.Token;
import org.imha.referral.fhir.wire.FhirProblem;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Duplicates;
import org.imha.referral.model.Intake;

/** Takes the referrals of one request through the one way in: all of them, or none. */
@ApplicationScoped
public class CreateReferrals {

    private final Intake intake;
    private final Duplicates duplicates;
    private final FhirReferrals referrals;
    private final AccessLog accessLog;

    CreateReferrals(Intake intake, Duplicates duplicates, FhirReferrals referrals, AccessLog accessLog) {
        this.intake = intake;
        this.duplicates = duplicates;
        this.referrals = referrals;
        this.accessLog = accessLog;
    }

    /**
     * A referral that is asked for.
     *
     * @param unless the name under which it may be there already
     */
    public record Wanted(StatedReferral stated, Optional<Token> unless) {
    }

    /** One that can be taken, and what eligibility-service said; or one that is there already. */
    record Prepared(UUID id, Wanted wanted, boolean isThere, Optional<Determination> determination) {
    }

    /** What became of it. */
    public record Taken(Shown shown, boolean isNew) {
    }

    /**
     * What happens before the transaction, for each of them.
     *
     * @throws ApiProblem 422 with the faults of all
     */
    List<Prepared> prepare(UUID first, List<Wanted> wanted, Caller caller) {
        List<Prepared> prepared = new ArrayList<>();
        List<ApiProblem> refusals = new ArrayList<>();
        for (Wanted one : wanted) {
            UUID id = idOf(first, prepared.size());
            try {
                boolean isThere = one.unless().filter(name -> !matches(name, caller).isEmpty()).isPresent();
                prepared.add(new Prepared(id, one, isThere,
                        isThere ? Optional.empty() : intake.prepare(id, one.stated().form(), caller, false)));
            } catch (ApiProblem refused) {
                refusals.add(one.stated().placed(refused));
            }
        }
        if (!refusals.isEmpty()) {
            List<FieldError> more = refusals.stream().skip(1).flatMap(refusal -> refusal.errors().stream()).toList();
            throw refusals.getFirst().with(more);
        }
        return prepared;
    }

    /** The same each time, so that a repetition after a crash asks other services about the same referrals. */
    private static UUID idOf(UUID first, int number) {
        return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() ^ number);
    }

    @Transactional
    List<Taken> take(List<Prepared> prepared, Caller caller) {
        referrals.lock(names(prepared));
        duplicates.hold(prepared.stream().map(one -> one.wanted().stated().form().person()).toList());
        return prepared.stream().map(one -> take(one, caller)).toList();
    }

    private Taken take(Prepared one, Caller caller) {
        List<Shown> there = one.wanted().unless().map(name -> matches(name, caller)).orElse(List.of());
        if (there.size() > 1) {
            throw new ApiProblem(FhirProblem.SEVERAL_MATCH, "The condition has to name one referral, or none.");
        }
        if (!there.isEmpty()) {
            accessLog.permitted(caller, Access.of(Access.Action.READ, "referral", there.getFirst().referral().id()));
            return new Taken(there.getFirst(), false);
        }
        if (one.isThere()) { // It was there a moment ago, so its form was not checked.
            throw new ApiProblem(CommonProblem.TEMPORARILY_UNAVAILABLE, "Try again, with the same X-Request-Id.");
        }
        StatedReferral stated = one.wanted().stated();
        var referral = intake.submit(one.id(), stated.form(), caller, one.determination());
        referrals.name(one.id(), stated.identifiers());
        return new Taken(referrals.shown(referral), true);
    }

    private List<Shown> matches(Token name, Caller caller) {
        return referrals.find(Criteria.named(name), caller, Optional.empty(), 2);
    }

    /** Those that are given and those that must not be there yet: who takes either waits for the other. */
    private static Set<String> names(List<Prepared> prepared) {
        Set<String> names = new HashSet<>();
        for (Prepared one : prepared) {
            one.wanted().unless().ifPresent(token -> names.add(token.value()));
            one.wanted().stated().identifiers().forEach(identifier -> names.add(identifier.value()));
        }
        return names;
    }
}
