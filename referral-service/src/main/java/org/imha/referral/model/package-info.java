/**
 * The referral and its rules: what may be sent, where a referral can go from here, and which fact each move causes.
 * Knows no HTTP and no Kafka.
 */
package org.imha.referral.model;
