/** What the tests of the trail share. */
package org.imha.audit.testing;
