/**
 * What can be judged: a bean for each aspect, which knows where its subject is, what it is now, what can come next and on what
 * grounds, and what an approval makes of it. To be able to judge something more, name it in {@link
 * org.claimtrail.judgement.aspect.Aspect} and add its bean here.
 * <p>Below judgement itself: knows no proposal and no decision. May know evidence, reply and below.
 */
package org.claimtrail.judgement.aspect;
