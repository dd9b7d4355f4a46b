/**
 * The one error format, RFC 9457 problem details with stable codes.
 * One exception family carries code and status; three mappers render ours, Bean Validation's and everything else.
 * Nothing that a caller sent is ever echoed.
 */
package org.imha.kernel.problem;
