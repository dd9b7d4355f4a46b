/** What the running system is measured by, seen from outside as a caller sees it. */
package org.imha.localstack.bench;
