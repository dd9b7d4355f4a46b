/**
 * A few questions in plain words for a patient or a relative, and a first answer to "do I qualify?".
 * <p>
 * The answers are turned into every set of facts that they may mean, and the rule set in force is asked about each. Only
 * what all of them agree on is said; where they differ, the answer is "maybe, talk to us". So an answer that somebody is
 * not sure of never turns them away. Nothing is kept and nothing is logged: whoever asks is nobody in particular.
 */
package org.imha.eligibility.guidance.selfcheck;
