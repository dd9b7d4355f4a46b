/**
 * The published language: one record per fact, in the past tense, frozen by golden JSON.
 * Facts carry opaque ids, codes and the path of their detail; never a name, NHS number, section, ward or free text.
 * Consumers must ignore fields that they do not know.
 */
package org.imha.kernel.event;
