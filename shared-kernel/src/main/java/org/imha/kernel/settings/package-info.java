/**
 * What must be true of a service's settings before it may serve anybody.
 */
package org.imha.kernel.settings;
