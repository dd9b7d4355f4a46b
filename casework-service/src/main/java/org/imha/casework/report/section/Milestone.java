package org.imha.casework.report.section;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.imha.casework.model.CaseFile;

/** What starts or stops a clock. */
public enum Milestone {
    /** Where every clock of a commissioner starts (domain.md 3.6), unless the contract says otherwise. */
    RECEIVED(file -> file.background().receivedAt()),
    /**
     * Somebody of the provider did something that the referrer may read: asked them something, named other help or gave
     * an advocate the case. That it was received, and taken on because the answer was clear, is told by a machine at once.
     */
    ACKNOWLEDGED(file -> earliest(file.background().answeredAt(), firstAllocation(file))),
    /** The referral was taken on and has its case, which may happen without anybody. */
    OPENED(CaseFile::createdAt),
    ALLOCATED(Milestone::firstAllocation),
    FIRST_ATTEMPT(file -> file.clock().firstAttemptAt()),
    /** Two-way: they spoke or wrote to each other, or met. */
    FIRST_CONTACT(file -> file.clock().firstContactAt()),
    FIRST_MET(file -> file.clock().firstMetAt());

    private final Function<CaseFile, Instant> at;

    Milestone(Function<CaseFile, Instant> at) {
        this.at = at;
    }

    private static Instant firstAllocation(CaseFile file) {
        return file.allocations().isEmpty() ? null : file.allocations().getFirst().allocatedAt();
    }

    private static Instant earliest(Instant... known) {
        return Stream.of(known).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Empty until it happens. */
    public Optional<Instant> of(CaseFile file) {
        return Optional.ofNullable(at.apply(file));
    }
}
