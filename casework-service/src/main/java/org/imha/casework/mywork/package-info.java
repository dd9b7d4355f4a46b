/** What staff see at once when they come to work. */
package org.imha.casework.mywork;
