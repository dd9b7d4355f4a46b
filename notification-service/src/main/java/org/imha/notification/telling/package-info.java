/**
 * From fact to notification: {@link org.imha.notification.telling.NotificationRules} is the whole list of who hears of
 * what, in which words. A fact that no rule names concerns nobody here.
 */
package org.imha.notification.telling;
