/** When advocates are away. */
package org.imha.casework.register.absence;
