/**
 * Tells people that there is something to see, never what.
 * A fact arrives; a rule says whom it concerns; a {@link org.imha.notification.model.Notification} is stored with the
 * fact. A job sends what is due through the channel of this site, tries again where that may help and gives up visibly.
 * Whoever is told signs in and reads there, under the access rules of the service that knows.
 */
package org.imha.notification;
