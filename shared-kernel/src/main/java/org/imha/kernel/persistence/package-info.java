/**
 * What every stored aggregate has in common.
 */
package org.imha.kernel.persistence;
