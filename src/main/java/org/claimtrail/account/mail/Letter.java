package org.claimtrail.account.mail;

import java.time.ZoneId;
import java.util.Locale;
import org.claimtrail.account.notice.Mark;
import org.claimtrail.account.notice.Unread;
import org.claimtrail.account.settings.Mail;

/**
 * Notices that are to go out to somebody in one mail.
 *
 * @param person the subject of their tokens
 * @param told what it tells of
 * @param upTo with {@code person} it tells this mail from every other, also when it is sent once more
 */
public record Letter(String person, String address, Locale language, ZoneId zone, Mail mail, Unread told, Mark upTo) {}
