package org.imha.records.grant;

import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** Who took the basis back, and what they said. */
public record WithdrawGrantRequest(@NotNull(message = "Say who withdrew it.") WithdrawnBy withdrawnBy,
        @PlainText(max = 2000) String note) {

    /** Whose decision it was. */
    public enum WithdrawnBy {
        PATIENT,
        ATTORNEY,
        DEPUTY,
        COURT_OF_PROTECTION,
        RECORD_HOLDER
    }

    @Override
    public String toString() {
        return "WithdrawGrantRequest[" + withdrawnBy + "]";
    }
}
