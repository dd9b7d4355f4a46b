/**
 * What each service contributes to one person's whole file. A kind of item is one class that implements
 * {@link org.imha.kernel.personfile.PersonFileSource}; reading, paging and the record of who asked are written once, here.
 * Only referral-service, which puts the file together, may ask (docs/adr/0017).
 */
package org.imha.kernel.personfile;
