/**
 * Looking at cases: one, or those that a caller may list.
 */
package org.imha.casework.reading;
