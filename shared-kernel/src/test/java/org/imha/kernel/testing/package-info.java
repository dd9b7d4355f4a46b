/**
 * What every service's tests share: a real database, tokens, the outbox, one fake neighbour at the network's edge,
 * and the checks that keep the house in order (access matrix, schema, architecture, contract snapshots).
 */
package org.imha.kernel.testing;
