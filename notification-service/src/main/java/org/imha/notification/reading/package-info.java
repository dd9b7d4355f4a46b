/**
 * Who was told of what, and whether it arrived: for those who coordinate, and for each advocate their own.
 */
package org.imha.notification.reading;
