/** The services that hold something about people, and how each is asked for it. */
package org.imha.referral.export.holder;
