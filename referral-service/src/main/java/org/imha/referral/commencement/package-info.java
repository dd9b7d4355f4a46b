/**
 * The law changes on a day: whoever was decided under the law before is asked about again, in batches and by the one sweep
 * that asks about everything else. Nothing is remembered about it but what stands in each referral, so it goes on where
 * it stopped, whatever happened.
 */
package org.imha.referral.commencement;
