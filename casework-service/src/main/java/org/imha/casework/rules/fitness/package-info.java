/**
 * Who may act as an advocate at all: the requirements of SI 2008/3166 r.6 (England) and SI 2011/2501 r.4 (Wales), each a
 * named value with its citation. Plain Java; the day is passed in.
 */
package org.imha.casework.rules.fitness;
