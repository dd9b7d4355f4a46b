/**
 * Who should have a case, and who must not: named rules, each with its reasons (domain 3.5, 1.10). What blocks says whether
 * anybody may override it; nobody overrides the law. Plain Java; the day in London is passed in.
 */
package org.imha.casework.rules.allocation;
