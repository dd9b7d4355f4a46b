/**
 * The ways out of the house. A channel makes the words and the address at the last moment and keeps neither.
 */
package org.imha.notification.sending.channel;
