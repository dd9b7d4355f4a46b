/**
 * What the person, or somebody for them, says of the service: taken down by the office, at any time. An advocate neither takes
 * it down nor reads it, for it may be about them.
 */
package org.imha.casework.feedback;
