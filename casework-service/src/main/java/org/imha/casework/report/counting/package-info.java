/** The sections of the report, each from what is recorded in a period. */
package org.imha.casework.report.counting;
