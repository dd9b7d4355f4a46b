package org.imha.referral.draft;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Intake;
import org.imha.referral.model.Referral;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Makes a draft a referral: the one is there and the other gone in the same moment, however many try at once. */
@ApplicationScoped
public class SubmitDraft {

    private final ReferralDrafts drafts;
    private final DraftAccess access;
    private final Intake intake;

    SubmitDraft(ReferralDrafts drafts, DraftAccess access, Intake intake) {
        this.drafts = drafts;
        this.access = access;
        this.intake = intake;
    }

    /**
     * Which draft is meant, and who submits it.
     *
     * @param ifMatch the version that the caller read; null for whatever is there now, since nobody else can change it
     */
    public record Target(UUID draftId, String ifMatch, Caller caller) {
    }

    /** The draft as it was read before the transaction, and what eligibility-service said about it. */
    public record Prepared(ReferralDraft draft, UUID referralId, Optional<Determination> determination) {
    }

    /**
     * Call it outside a transaction.
     *
     * @param candidate the id that the referral will have, unless another one was promised before
     * @return empty when there is no such draft: perhaps somebody has just submitted it with the same key
     * @throws ApiProblem 412, or 422 with every fault of the form
     */
    public Optional<Prepared> prepare(Target target, UUID candidate, boolean tryOut) {
        return QuarkusTransaction.requiringNew().call(() -> promise(target, candidate, tryOut))
                .map(promised -> ask(promised, target.caller(), tryOut));
    }

    private Optional<Prepared> promise(Target target, UUID candidate, boolean tryOut) {
        Optional<ReferralDraft> mine = access.look(target.draftId(), target.caller());
        mine.ifPresent(draft -> ETags.requireCurrentIfNamed(target.ifMatch(), draft));
        return mine.flatMap(draft -> (tryOut ? Optional.of(candidate) : drafts.promise(draft.id(), candidate))
                .map(referralId -> new Prepared(draft, referralId, Optional.empty())));
    }

    private Prepared ask(Prepared promised, Caller caller, boolean tryOut) {
        return new Prepared(promised.draft(), promised.referralId(),
                intake.prepare(promised.referralId(), promised.draft().form(), caller, tryOut));
    }

    /** @throws ApiProblem 404, or 412 when it was changed since it was prepared */
    @Transactional
    public Referral submit(Target target, Optional<Prepared> prepared) {
        ReferralDraft draft = access.holdStill(target.draftId(), target.caller(), Access.Action.CHANGE);
        Prepared asked = prepared.filter(before -> before.draft().version() == draft.version())
                .orElseThrow(() -> new ApiProblem(CommonProblem.VERSION_STALE, "Read it again and decide anew."));
        Referral referral = intake.submit(asked.referralId(), draft.form(), target.caller(), asked.determination());
        drafts.delete(draft);
        return referral;
    }
}
