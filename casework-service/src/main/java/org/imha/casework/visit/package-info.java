/**
 * Every attempt to visit, whether or not the person was met, and what stood in the way of the rights under
 * s.130B(3)(a): a ward that refused access, a meeting that was not private. The Act knows no exception to privacy,
 * so each departure is recorded with its reason, and with the clinician where it was clinical advice.
 */
package org.imha.casework.visit;
