/** In which ways a meeting may end for the advocate. */
package org.imha.casework.meeting.ending;
