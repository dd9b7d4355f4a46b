/**
 * Interviews of those professionally concerned with the person's treatment: a power (s.130B(3)(b)), asked for, agreed to or
 * refused, and held. What a professional said is kept apart from the person's own account, which stands with contacts and
 * visits,
 * and tagged where the person may not have to read it.
 */
package org.imha.casework.interview;
