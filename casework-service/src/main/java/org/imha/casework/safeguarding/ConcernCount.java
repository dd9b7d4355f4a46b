package org.imha.casework.safeguarding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there are concerns, and no more than that. */
public record ConcernCount(long total, @Schema(description = "Of those: not concluded") long open) {
}
