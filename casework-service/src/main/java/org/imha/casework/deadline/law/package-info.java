/** From what a case knows of its person to what the rules ask, with the law and the calendar that this site is set up with. */
package org.imha.casework.deadline.law;
