/**
 * Where a public path leads, and how request and answer stream through to the service behind it and back, within a time
 * limit. Nothing is buffered, retried or cached on the way: the gateway cannot know whether a service has already done
 * what it was asked.
 */
package org.imha.gateway.routing;
