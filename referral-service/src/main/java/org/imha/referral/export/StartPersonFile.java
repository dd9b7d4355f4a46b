package org.imha.referral.export;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.referral.export.PersonFile.Starting;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.SamePerson;

/** Starts to put a person's file together; the collecting goes on in the background. */
@ApplicationScoped
class StartPersonFile {

    private final PersonFiles files;
    private final ReferralAccess access;
    private final SamePerson samePerson;
    private final AccessLog accessLog;
    private final PersonFileConfig config;
    private final Clock clock;

    StartPersonFile(PersonFiles files, ReferralAccess access, SamePerson samePerson, AccessLog accessLog,
            PersonFileConfig config, Clock clock) {
        this.files = files;
        this.access = access;
        this.samePerson = samePerson;
        this.accessLog = accessLog;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    PersonFile start(UUID id, StartPersonFileRequest request, Caller caller) {
        Referral named = access.find(request.referralId(), caller, Access.Action.EXPORT);
        List<UUID> referrals = samePerson.referralsOf(named);
        PersonFile file = PersonFile.start(id, request, referrals,
                new Starting(caller.id(), clock.instant(), config.keptFor()));
        files.persistAndFlush(file);
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, PersonFile.RESOURCE, id));
        accessLog.permitted(caller, Access.of(Access.Action.EXPORT, "referral", referrals.toArray(UUID[]::new)));
        return file;
    }
}
