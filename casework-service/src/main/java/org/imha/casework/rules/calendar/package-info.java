/**
 * Days as the law of England and Wales counts them: periods that begin with a day, and days on which offices are open.
 * Plain Java, without a clock.
 */
package org.imha.casework.rules.calendar;
