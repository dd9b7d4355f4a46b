package org.imha.referral.model;

import java.util.List;

import org.imha.kernel.identity.Caller;
import org.imha.referral.model.form.Person;

/** Finds the open referrals that may be about the same person, tells of them, and loses none. Nothing is refused for it. */
public interface Duplicates {

    /**
     * Links it to those that may be about the same person, and announces that. Call it in the transaction that stores the
     * referral or changes who it is about: others about the same person wait until that ends, so that of two at the same
     * instant the second finds the first.
     */
    void lookFor(Referral referral);

    /** A transaction that stores several referrals says so before the first, or two such could wait for each other. */
    void hold(List<Person> people);

    /**
     * Those that the caller may see: staff all, a trust its own, our services none. The caller's looking is on record.
     *
     * @return the earliest first; nothing for an end of the referral or of the other one, nor after somebody said that they
     *         are different people
     */
    List<PossibleDuplicate> of(Referral referral, Caller caller);

    /**
     * The open referrals that may be about a patient of whom a hospital notified, as staff see them. The caller's looking is
     * on record.
     */
    List<PossibleDuplicate> about(Person notified, Caller staff);

    /** Whether there is one. */
    boolean isAnyAbout(Person notified);

    /**
     * Whoever referred took this one back. What was merged into it was sent by somebody else, who did not: each begins
     * again. Call it in the transaction of the withdrawal, once that is written.
     */
    void letGoOn(Referral withdrawn);
}
