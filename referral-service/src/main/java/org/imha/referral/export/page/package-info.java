/** A person's file as people read it, on screen or paper. */
package org.imha.referral.export.page;
