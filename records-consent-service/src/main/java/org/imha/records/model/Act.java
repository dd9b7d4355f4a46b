package org.imha.records.model;

import java.time.Instant;

/** Who does something, and when: a user name, or the name of a service that acts on a fact or a timer. */
public record Act(String by, Instant at) {
}
