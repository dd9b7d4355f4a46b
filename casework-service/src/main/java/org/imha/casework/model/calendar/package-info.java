/** What the calendar of an advocate is made of. Each kind of entry is one source. */
package org.imha.casework.model.calendar;
