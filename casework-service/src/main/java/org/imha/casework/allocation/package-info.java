/**
 * Who works on a case: candidates with the reasons for and against each, the allocation itself, advocates who take a waiting
 * case, and a look at every allocation again when what it rests on has changed. The rules are in {@code rules.allocation}.
 */
package org.imha.casework.allocation;
