/**
 * How bodies are read: strictly, and with every structural fault collected rather than the first.
 */
package org.imha.kernel.json;
