/**
 * Half a form that somebody comes back to. A draft stands by itself: nothing is announced or asked about it, nobody but
 * whoever made it sees it, and it is gone when it is submitted, thrown away, or left alone for too long.
 */
package org.imha.referral.draft;
