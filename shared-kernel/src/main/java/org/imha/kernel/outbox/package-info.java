/**
 * How a fact leaves a service: {@link org.imha.kernel.outbox.Outbox} writes it in the business transaction,
 * {@link org.imha.kernel.outbox.OutboxRelay} publishes it to Kafka in the order of writing.
 * The columns are those of Debezium's outbox event router, so a site may replace the relay without touching a service.
 */
package org.imha.kernel.outbox;
