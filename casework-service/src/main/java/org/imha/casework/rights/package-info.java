/**
 * How often the rights of an advocate's people were met and obstructed, by ward: for staff, who know the wards, and therefore
 * with
 * small numbers shown as they are.
 */
package org.imha.casework.rights;
