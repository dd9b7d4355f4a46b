/**
 * The only place that knows the real clock.
 */
package org.imha.kernel.time;
