/**
 * One timeline of a case across every service, made from the facts that they announce, and what of it its advocate has not
 * seen yet.
 */
package org.imha.casework.timeline;
