/**
 * The turns that a case takes between its opening and its end: it rests and goes on, the person becomes able or unable to
 * instruct an advocate.
 */
package org.imha.casework.lifecycle;
