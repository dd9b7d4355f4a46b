/**
 * Meetings at which the person is supported because they asked for it (s.130B(2)(b), (6)), or because they cannot ask: planned,
 * attended, or missed because nobody told the advocate or somebody kept them out. At a tribunal the advocate supports the
 * person and is not their legal representative. The calendar of visits still to be made stands here too.
 */
package org.imha.casework.meeting;
