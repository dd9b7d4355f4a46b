/** Journeys: the whole system, real parts, through the gateway only; also while parts of it are away or are killed. */
package org.imha.localstack.journey;
