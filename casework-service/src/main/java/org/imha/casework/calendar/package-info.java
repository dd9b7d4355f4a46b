/**
 * The calendar of an advocate, for the calendar programme of their choice (RFC 5545). It is copied to phones and shown on
 * locked screens: no name, no section, no place, nothing that says what the organisation does.
 */
package org.imha.casework.calendar;
