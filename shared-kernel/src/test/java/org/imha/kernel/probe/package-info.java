/** A minimal service inside the kernel's tests, through which its mechanisms are exercised as services use them. */
package org.imha.kernel.probe;
