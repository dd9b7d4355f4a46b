package org.imha.casework.rules.allocation;

import java.time.LocalDate;
import java.time.Period;

/**
 * May, and should, this advocate have this case today?
 *
 * @param today the day in London
 * @param lookBack for how long a conflict that is over still counts
 */
public record Question(AdvocateFacts advocate, CaseFacts theCase, LocalDate today, Period lookBack) {
}
