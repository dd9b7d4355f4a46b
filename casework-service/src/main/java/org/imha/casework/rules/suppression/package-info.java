/**
 * Which figures of a report may be shown so that nobody is recognised by a small one, not even by taking shown figures from
 * each other. Plain Java: it knows counts and which of them add up, and nothing of what is counted.
 */
package org.imha.casework.rules.suppression;
