/**
 * What becomes of grants when their case is erased: they prove that the advocate saw records lawfully, so they stay a while
 * longer than the case, and then go too.
 */
package org.imha.records.erasure;
