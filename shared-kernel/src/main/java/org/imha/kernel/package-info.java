/**
 * A small technical kernel that every domain service shares, and the language in which services publish facts.
 * A type belongs here only when two services need it and it holds no business rule. Each mechanism exists once:
 * a new need improves the mechanism instead of standing beside it.
 */
package org.imha.kernel;
