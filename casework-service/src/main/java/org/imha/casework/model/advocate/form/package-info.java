/**
 * An entry of the register as a manager writes it: a form that is kept whole, read by the rules and by people.
 */
package org.imha.casework.model.advocate.form;
