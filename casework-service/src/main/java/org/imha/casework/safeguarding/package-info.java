/**
 * Safeguarding concerns: raised by whoever sees that somebody may come to harm, decided by the safeguarding lead, who is the
 * manager. They are for the lead and whoever raised them; a coordinator learns how many there are, and nobody else that there
 * is
 * one. They may be raised on a closed case, and without the person's consent where the law asks for it (Care Act 2014 s.42,
 * Children Act 1989 s.47), with the reason.
 */
package org.imha.casework.safeguarding;
