/**
 * What casework tells: whose the case is, whether it is open, whether the person qualifies. Bad news suspends grants at once.
 */
package org.imha.records.standing;
