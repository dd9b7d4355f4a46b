/** The gate: may this advocate see these records now? {@link org.imha.records.gate.RecordsGate} answers, and doubt means no. */
package org.imha.records.gate;
