/** What came of the help, issue by issue: whether it was achieved, and how the person rates it. */
package org.imha.casework.closing.outcome;
