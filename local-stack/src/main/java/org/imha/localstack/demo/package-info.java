/**
 * The main job, played against a running system through its public door: referrals from {@code samples/} are sent,
 * and for one of them the life goes on until the case is closed.
 */
package org.imha.localstack.demo;
