package org.imha.kernel.event.casework;

/** How far something is that counts until a day. */
public enum ExpiryState {
    APPROACHING,
    EXPIRED
}
