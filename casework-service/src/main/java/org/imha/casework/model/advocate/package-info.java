/**
 * The advocate register: who acts as an advocate, what they show for it, when they are away and where they have a conflict
 * of interest. The register writes it; allocation reads it.
 */
package org.imha.casework.model.advocate;
