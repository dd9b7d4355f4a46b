/**
 * What free text, NHS numbers and organisation codes look like: constraints that several services' bodies share.
 */
package org.imha.kernel.text;
