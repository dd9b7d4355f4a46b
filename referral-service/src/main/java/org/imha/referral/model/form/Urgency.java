package org.imha.referral.model.form;

import org.imha.kernel.text.PlainText;

/** Whether the referrer calls it urgent, and why. How urgent it is treated is worked out from this and from the dates. */
public record Urgency(Boolean urgent, @PlainText(max = 500) String because) {

    @Override
    public String toString() {
        return "Urgency[not shown]";
    }
}
