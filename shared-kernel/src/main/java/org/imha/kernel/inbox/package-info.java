/**
 * How a fact enters a service: {@link org.imha.kernel.inbox.EventConsumer} owns offsets, retries and dead letters;
 * a service implements {@link org.imha.kernel.inbox.EventHandler} and says what the fact means to it.
 * "Seen" and "done" commit together, so a redelivery changes nothing.
 */
package org.imha.kernel.inbox;
