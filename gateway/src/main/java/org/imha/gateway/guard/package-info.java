/**
 * What stands between the public and the services: a request must be readable in one way only, its caller must be known
 * by a valid token and within the quota, and its body must not be too large. A few public paths are open without a token,
 * within a smaller quota per address; at a letter box they may only leave something, within a smaller one again. What a caller
 * may do is not decided here; every service checks the token and its
 * roles again.
 */
package org.imha.gateway.guard;
