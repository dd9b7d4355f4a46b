/**
 * What follows for others when a person qualifies: which council or board must arrange the help, who must tell the person
 * or the provider, whose request for a visit must be met. One book of duties for each rule set; plain Java as the rules.
 */
package org.imha.eligibility.rules.duty;
