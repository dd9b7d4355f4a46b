/**
 * Signed statements that a chain had come so far with this hash. The chain proves that nothing was changed in between;
 * a checkpoint proves that its end was not cut off and the whole not written anew. A copy belongs outside the database:
 * each is written to the log, and auditors can fetch them.
 */
package org.imha.audit.model.checkpoint;
