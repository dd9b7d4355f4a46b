package org.imha.referral.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.referral.ReferralPossiblyDuplicate;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.outbox.Outbox;
import org.imha.referral.duplicates.ReferralLink.Match;
import org.imha.referral.duplicates.ReferralLinks.Linked;
import org.imha.referral.model.Duplicates;
import org.imha.referral.model.MatchKeys;
import org.imha.referral.model.PossibleDuplicate;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.form.Person;

/** Links a referral to the open ones that may be about the same person, shows the links, and undoes lost mergers. */
@ApplicationScoped
public class LinkDuplicates implements Duplicates {

    private final Referrals referrals;
    private final ReferralLinks links;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Caller self;

    LinkDuplicates(Referrals referrals, ReferralLinks links, Outbox outbox, AccessLog accessLog, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.referrals = referrals;
        this.links = links;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
        this.self = Caller.service(service);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void lookFor(Referral referral) {
        MatchKeys keys = referral.matchKeys();
        if (keys.isNone()) {
            return;
        }
        links.hold(Stream.of(keys));
        List<Match> news = links.matches(referral.id(), keys).stream()
                .filter(match -> links.between(referral.id(), match.otherId()).isEmpty()).toList();
        if (!news.isEmpty()) {
            news.forEach(match -> links.persist(new ReferralLink(referral.id(), match, clock.instant())));
            outbox.announce(new ReferralPossiblyDuplicate(referral.id(), news.getFirst().otherId(), referral.detailUrl()));
            accessLog.permitted(self, Access.of(Access.Action.CREATE, ReferralLink.RESOURCE, referral.id()));
        }
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void hold(List<Person> people) {
        links.hold(people.stream().map(MatchKeys::of));
    }

    @Override
    @Transactional
    public List<PossibleDuplicate> of(Referral referral, Caller caller) {
        if (referral.status().isOver() || caller.is(Role.SERVICE)) {
            return List.of();
        }
        List<PossibleDuplicate> visible = links.open(referral.id()).stream()
                .filter(linked -> ReferralAccess.mayReach(linked.other(), caller)).map(linked -> view(linked, caller)).toList();
        if (!visible.isEmpty()) {
            List<UUID> shown = visible.stream().map(PossibleDuplicate::id).toList();
            accessLog.permitted(caller, Access.list("referral", shown));
        }
        return visible;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void letGoOn(Referral withdrawn) {
        Decision decision = new Decision(self.id(), clock.instant(), "SURVIVOR_WITHDRAWN");
        for (Referral merged : referrals.mergedInto(withdrawn.id())) {
            outbox.announce(merged.unmerge(decision));
            accessLog.permitted(self, Access.of(Access.Action.CHANGE, "referral", merged.id()));
        }
    }

    @Override
    @Transactional
    public List<PossibleDuplicate> about(Person notified, Caller staff) {
        List<PossibleDuplicate> found = links.about(notified).entrySet().stream()
                .map(entry -> PossibleDuplicate.from(entry.getKey(), List.of(entry.getValue()), staff)).toList();
        if (!found.isEmpty()) {
            accessLog.permitted(staff, Access.list("referral", found.stream().map(PossibleDuplicate::id).toList()));
        }
        return found;
    }

    @Override
    @Transactional
    public boolean isAnyAbout(Person notified) {
        return !links.about(notified).isEmpty();
    }

    private static PossibleDuplicate view(Linked linked, Caller caller) {
        return PossibleDuplicate.from(linked.other(), linked.link().matchedOn(), caller);
    }
}
