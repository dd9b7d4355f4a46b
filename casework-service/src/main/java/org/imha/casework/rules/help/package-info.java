/**
 * What help an advocate must give by law, as data: the topics of s.130B, s.130F and s.130G for each rule set and head.
 * Knows no case, no database and no HTTP.
 */
package org.imha.casework.rules.help;
