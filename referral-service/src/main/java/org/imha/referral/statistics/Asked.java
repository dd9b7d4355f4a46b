package org.imha.referral.statistics;

import java.util.List;
import java.util.UUID;

import org.imha.kernel.web.QueryPeriod;

/**
 * What is to be counted.
 *
 * @param hospitals beginnings of hospitals' codes; none: everywhere
 * @param met referrals of people who were met in the period; null where nobody asks about them
 */
record Asked(QueryPeriod period, List<String> hospitals, List<UUID> met) {
}
