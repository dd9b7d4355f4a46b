/**
 * The secret address at which a calendar programme, which can send no token, reads an advocate's calendar (docs/adr/0025).
 * Whoever has it reads the calendar and can do nothing else; the advocate and a manager can take it away at any time.
 */
package org.imha.casework.calendar.feed;
