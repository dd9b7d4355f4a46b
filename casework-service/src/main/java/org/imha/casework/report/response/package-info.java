/** How long people wait for an answer, by the clocks of their commissioner's contract (domain.md 3.6). */
package org.imha.casework.report.response;
