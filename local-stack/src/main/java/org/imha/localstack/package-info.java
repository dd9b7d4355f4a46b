/**
 * The whole of IMHA on one machine, without containers: PostgreSQL, Kafka, Keycloak and the seven services,
 * each a process of its own.
 * <p>
 * {@link org.imha.localstack.LocalStack} starts and stops the parts, for {@code ./imha up} as for the journey tests;
 * {@link org.imha.localstack.RunningStack} is for whoever finds it running. Nothing here goes to production.
 */
package org.imha.localstack;
