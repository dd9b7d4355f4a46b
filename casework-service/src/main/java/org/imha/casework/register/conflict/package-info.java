/**
 * Conflicts of interest that advocates declare (SI 2008/3166 r.6(2)(c), (d)): with somebody professionally concerned with a
 * patient's treatment, with a place, with somebody who asks for visits. An advocate declares; a manager ends.
 */
package org.imha.casework.register.conflict;
