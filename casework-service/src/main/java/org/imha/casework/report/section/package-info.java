/** What a report is made of: sections of tables whose figures add up, and measures that follow from figures. */
package org.imha.casework.report.section;
