package org.imha.casework.rights;

import java.time.LocalDate;
import java.util.List;

/** From the first day to the last one, both included. */
public record RightsByWard(LocalDate from, LocalDate to, List<WardRights> wards) {
}
