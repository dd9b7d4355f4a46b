/**
 * Transitional regulations (MHA 2025 s.56(6)) may keep somebody under the law before, or let somebody have the new one
 * early: a manager names the rule set for one referral, and lifts that again. The one sweep does the asking.
 */
package org.imha.referral.override;
