package org.imha.casework.model;

/** How far an attempt to be in touch with the person got. */
public enum Reached {
    /** Nobody answered, or the person was not there. */
    NOT_REACHED,
    /** They spoke or wrote to each other. */
    TWO_WAY,
    /** They met. */
    FACE_TO_FACE
}
