/**
 * Facts that the eligibility service announces.
 */
package org.imha.kernel.event.eligibility;
