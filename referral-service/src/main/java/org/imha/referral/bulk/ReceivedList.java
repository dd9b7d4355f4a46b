package org.imha.referral.bulk;

import java.util.UUID;

import org.imha.referral.bulk.list.ListFormat;

/** A file that has arrived whole and is not started yet. */
record ReceivedList(UUID id, int rows, File file) {

    /** What tells one file from another. */
    record File(ListFormat format, String sha256) {
    }
}
