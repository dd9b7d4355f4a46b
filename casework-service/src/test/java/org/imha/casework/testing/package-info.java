/**
 * What casework's tests share: a stand-in for referral-service, and cases in each state by one call.
 */
package org.imha.casework.testing;
