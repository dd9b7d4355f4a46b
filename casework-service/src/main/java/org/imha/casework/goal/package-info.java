/**
 * What the person wants, in their own words and in their order, what was agreed to be done about each by whom and by when, and
 * what came of it, with the person's own rating. Somebody who cannot instruct an advocate has goals too: then it is said who
 * formulated them. What a goal said before stays in its history.
 */
package org.imha.casework.goal;
