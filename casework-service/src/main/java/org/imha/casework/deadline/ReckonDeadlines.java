package org.imha.casework.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.imha.casework.deadline.law.CountDeadlines;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.FollowsFacts;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.persistence.VersionedEntity;

/**
 * Works out the deadlines of a case from what is known of its person now. Those that still hold stay as they are, with what
 * was said of them; those that do not are superseded; new ones join. Whoever calls holds the case still.
 */
@ApplicationScoped
public class ReckonDeadlines implements FollowsFacts {

    private final CountDeadlines counting;
    private final CaseDeadlines deadlines;
    private final DeadlineReckonings reckonings;
    private final KeepDeadlines keep;
    private final Clock clock;

    ReckonDeadlines(CountDeadlines counting, CaseDeadlines deadlines, DeadlineReckonings reckonings,
            KeepDeadlines keep, Clock clock) {
        this.counting = counting;
        this.deadlines = deadlines;
        this.reckonings = reckonings;
        this.keep = keep;
        this.clock = clock;
    }

    /** What a deadline would be. */
    private record Counted(Origin origin, Window window) {

        boolean is(CaseDeadline deadline) {
            return deadline.isSame(origin, window);
        }
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void follow(CaseFile file) {
        deadlines.holdCaseStill(file);
        Act act = new Act(KeepDeadlines.SELF.id(), clock.instant());
        List<CaseDeadline> holding = deadlines.holding(file.id());
        List<Counted> counted = file.isClosed() ? List.of() : counted(file.background().circumstances(), act.at());
        List<UUID> changed = new ArrayList<>(supersede(file, holding, counted, act));
        changed.addAll(add(file, holding, counted, act));
        keep.onRecord(changed);
        lookAgain(file, act.at());
        keep.changed(file);
    }

    private List<UUID> supersede(CaseFile file, List<CaseDeadline> holding, List<Counted> counted, Act act) {
        SupersededReason reason = file.isClosed() ? SupersededReason.CASE_CLOSED : SupersededReason.FACTS_CHANGED;
        List<CaseDeadline> gone = holding.stream().filter(deadline -> mayBeSuperseded(deadline, file, act.at()))
                .filter(deadline -> counted.stream().noneMatch(one -> one.is(deadline))).toList();
        gone.forEach(deadline -> deadline.supersede(reason, act.at()));
        deadlines.flush();
        return gone.stream().map(CaseDeadline::id).toList();
    }

    private List<UUID> add(CaseFile file, List<CaseDeadline> holding, List<Counted> counted, Act act) {
        List<CaseDeadline> come = counted.stream().filter(one -> holding.stream().noneMatch(one::is))
                .map(one -> CaseDeadline.of(VersionedEntity.newId(), file.id(), one.origin(), one.window(), act)).toList();
        come.forEach(deadline -> keep.add(file, deadline));
        return come.stream().map(CaseDeadline::id).toList();
    }

    /** Tomorrow, for some period may begin then. */
    private void lookAgain(CaseFile file, Instant now) {
        if (file.isClosed()) {
            reckonings.never(file.id());
        } else {
            reckonings.again(file.id(), LondonTime.startOf(LondonTime.dayOf(now).plusDays(1)));
        }
    }

    /** What staff wrote down holds as long as the case; what is over has its own end. */
    private static boolean mayBeSuperseded(CaseDeadline deadline, CaseFile file, Instant now) {
        return deadline.isOpen() && (file.isClosed()
                || deadline.origin().source() != DeadlineSource.STAFF && now.isBefore(deadline.dueAt()));
    }

    private List<Counted> counted(Circumstances circumstances, Instant now) {
        Stream<Counted> byRule = counting.count(circumstances, now).deadlines().stream()
                .map(deadline -> new Counted(Origin.of(deadline), Window.of(deadline)));
        Stream<Counted> byReferral = circumstances.keyDates().stream()
                .filter(date -> date.at() != null && date.at().isAfter(now))
                .map(date -> new Counted(Origin.of(date), Window.until(date.at())));
        return Stream.concat(byRule, byReferral).distinct().toList();
    }
}
