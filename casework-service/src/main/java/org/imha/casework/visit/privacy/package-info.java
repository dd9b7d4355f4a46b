/** Meetings that were not private. The Act knows no exception to privacy, so each is a departure from a right. */
package org.imha.casework.visit.privacy;
