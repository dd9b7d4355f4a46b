/** Time passes: deadlines draw near, are missed, and give way to the next. */
package org.imha.casework.deadline.sweep;
