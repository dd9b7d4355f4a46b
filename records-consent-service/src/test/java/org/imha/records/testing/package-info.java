/** What the tests of this service share. */
package org.imha.records.testing;
