/**
 * How the trail is read: by auditors only, and each reading is itself recorded before the answer leaves.
 */
package org.imha.audit.reading;
