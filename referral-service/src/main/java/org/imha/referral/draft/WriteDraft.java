package org.imha.referral.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.json.ApplyPatch;
import org.imha.kernel.json.MergePatch;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.draft.ReferralDraft.Life;
import org.imha.referral.draft.ReferralDraft.Maker;
import org.imha.referral.model.FormCheck;
import org.imha.referral.model.ReferralForm;

/** Begins a draft, changes it and throws it away. Only what cannot be understood is refused. */
@ApplicationScoped
public class WriteDraft {

    private final ReferralDrafts drafts;
    private final DraftAccess access;
    private final FormCheck formCheck;
    private final ApplyPatch applyPatch;
    private final DraftConfig config;
    private final AccessLog accessLog;
    private final Clock clock;

    WriteDraft(ReferralDrafts drafts, DraftAccess access, FormCheck formCheck, ApplyPatch applyPatch, DraftConfig config,
            AccessLog accessLog, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.formCheck = formCheck;
        this.applyPatch = applyPatch;
        this.config = config;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 422 when a field holds what cannot be */
    @Transactional
    public ReferralDraft begin(UUID id, ReferralForm form, Caller caller) {
        formCheck.look(form, caller).requireReadable();
        ReferralDraft draft = new ReferralDraft(id, form, Maker.of(caller), lifeFromNow());
        drafts.persistAndFlush(draft);
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, ReferralDraft.RESOURCE, id));
        return draft;
    }

    /** @throws ApiProblem 404, 428 or 412; 400 or 422 when the patched form holds what cannot be */
    @Transactional
    public ReferralDraft change(UUID id, String ifMatch, MergePatch patch, Caller caller) {
        ReferralDraft draft = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, draft);
        ReferralForm changed = applyPatch.apply(patch, draft.form(), ReferralForm.class);
        formCheck.look(changed, caller).requireReadable();
        draft.change(changed, lifeFromNow());
        drafts.flush();
        return draft;
    }

    /** @throws ApiProblem 404, 428 or 412 */
    @Transactional
    public void discard(UUID id, String ifMatch, Caller caller) {
        ReferralDraft draft = access.holdStill(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, draft);
        drafts.delete(draft);
    }

    private Life lifeFromNow() {
        Instant now = clock.instant();
        return new Life(now, now.plus(config.keptFor()));
    }
}
