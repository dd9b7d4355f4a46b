/**
 * Small HTTP mechanisms: correlation, entity tags, cursor pages.
 */
package org.imha.kernel.web;
