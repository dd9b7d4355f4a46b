/**
 * The gateway is ready when a referral could be taken through it: tokens can be checked and referral-service is ready.
 * Nothing else is asked, because intake goes on without eligibility-service and without Kafka.
 */
package org.imha.gateway.readiness;
