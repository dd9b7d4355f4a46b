package org.imha.casework.report.section;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.imha.casework.model.CaseFile;

/** What starts or stops a clock. */
public enum Milestone {
    /** Where every clock of a commissioner starts (domain.md 3.6), unless the contract says otherwise. */
    RECEIVED(file -> file.background().receivedAt()),
    /** The referral was taken on and has its case: what the referrer is told. */
    OPENED(CaseFile::createdAt),
    ALLOCATED(file -> file.allocations().isEmpty() ? null : file.allocations().getFirst().allocatedAt()),
    FIRST_ATTEMPT(file -> file.clock().firstAttemptAt()),
    /** Two-way: they spoke or wrote to each other, or met. */
    FIRST_CONTACT(file -> file.clock().firstContactAt()),
    FIRST_MET(file -> file.clock().firstMetAt());

    private final Function<CaseFile, Instant> at;

    Milestone(Function<CaseFile, Instant> at) {
        this.at = at;
    }

    /** Empty until it happens. */
    public Optional<Instant> of(CaseFile file) {
        return Optional.ofNullable(at.apply(file));
    }
}
