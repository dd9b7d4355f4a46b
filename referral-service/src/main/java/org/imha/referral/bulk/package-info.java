/**
 * An MHA office sends its list instead of typing it. The file is kept row by row as it arrives, in batches, so that memory
 * does not grow with it; only a file that arrived whole becomes a {@link org.imha.referral.bulk.ReferralImport} that is worked
 * on. In the background each row is taken the way that every form is taken, together with its result, so that a crash
 * neither loses nor doubles one. A row that came before, in whatever file, is known again and makes no second referral.
 */
package org.imha.referral.bulk;
