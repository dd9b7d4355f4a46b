/**
 * A notification: a neutral template, a recipient and opaque ids; where it stands and how often it was tried.
 * Also the one thing that must be remembered from facts: which advocate has a case.
 */
package org.imha.notification.model;
