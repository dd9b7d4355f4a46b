/** The visit to a notified patient, what came of it, and the end of a notification. */
package org.imha.referral.notified.interview;
