/** API clients, for administrators: their list, one of them, and the forms that make, rotate and disable. Knows forms and the kit. */
package org.claimtrail.web.account;
