/** What staff have to do by a day, whichever feature knows of it. */
package org.imha.casework.model.work;
