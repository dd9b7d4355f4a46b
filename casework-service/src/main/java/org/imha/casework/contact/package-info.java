/**
 * Every attempt to be in touch about a case beside the visits, answered or not, and the note of what was said. Only contact
 * with
 * the person moves the case, and stops the clock of commissioners' targets. A note is never changed: another one corrects it,
 * and
 * both stay. What speaks of somebody else, or could do serious harm, is set apart as it is written, so that it can be withheld
 * when the person asks for their file (DPA 2018 Sch.2 para 16, Sch.3).
 */
package org.imha.casework.contact;
