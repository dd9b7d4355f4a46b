/** What the tests of notifications share: a database and a mail server that does as it is told. */
package org.imha.notification.testing;
