/** Wards that refuse access, which may be an offence (s.129(1)): who, how far it was taken up, and how it ended. */
package org.imha.casework.visit.refusal;
