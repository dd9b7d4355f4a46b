/** What this service itself holds about a person. */
package org.imha.referral.export.source;
