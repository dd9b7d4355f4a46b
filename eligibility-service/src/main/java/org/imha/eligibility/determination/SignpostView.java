package org.imha.eligibility.determination;

import org.imha.eligibility.rules.Signpost;

/** Who else can help. */
public record SignpostView(Signpost code, String text) {

    static SignpostView of(Signpost signpost) {
        return new SignpostView(signpost, signpost.text());
    }
}
