package org.imha.casework.model;

import java.time.Instant;

/** Who does something, and when: a user name, or the name of a service that acts on a fact. */
public record Act(String by, Instant at) {
}
