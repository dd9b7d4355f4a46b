/**
 * The trail: entries, chained by hash per stream, and the walk that proves the chain.
 * The hash of an entry is described at {@link org.imha.audit.model.EntryHash}, so that an outsider can repeat it.
 */
package org.imha.audit.model;
