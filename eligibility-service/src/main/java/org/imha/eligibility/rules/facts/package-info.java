/**
 * What is known about a person's position under the Mental Health Act 1983, as the referrer states it.
 * Facts know their own dates and contradictions; they know nothing of rights. What is not known stays null, never guessed.
 * Plain Java: no framework, no clock, no input or output.
 */
package org.imha.eligibility.rules.facts;
