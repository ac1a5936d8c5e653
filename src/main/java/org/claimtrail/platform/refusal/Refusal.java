package org.claimtrail.platform.refusal;

/** Why any door, or the house itself, refuses. */
public enum Refusal implements Phrase {
    AT_FIELD("%s: %s"),
    AT_FIELDS("%s fields are refused."),
    NOT_FOUND("There is no %s %s that you may see."),

    NOTHING_HERE("There is nothing at this address."),
    METHOD("This address does not take that method."),
    ACCEPT(
            "There is nothing here in a form that the header Accept names: the API speaks application/json, pages are text/html."),
    CONTENT_TYPE("Send the body as %s."),
    UNREADABLE_CALL("The request could not be read."),
    TOO_LARGE("The body is too large: at most 1 MB is taken."),
    LONG_ADDRESS("The address is too long: at most %s characters are read. Ask with fewer or shorter parameters."),
    LONG_HEADERS(
            "The headers are too long: at most %s bytes are read. Send fewer or shorter ones, or delete old cookies."),
    NO_ADDRESS("The address is no URI (RFC 3986): write what can't stand in one as %%xx."),
    NO_HOST("The header Host names no host (RFC 9110, 7.2)."),
    OTHER_HOST("Nobody signs in here under the host that you asked for. Use the address that this service is known by"
            + " (its setting CLAIMTRAIL_URL)."),
    NO_HTTP("This is no HTTP/1.1 (RFC 9112): send a line of request and headers as it has them."),
    HTTP_VERSION("Ask in HTTP/1.1."),
    NO_FORM(
            "The form is not encoded as forms are (application/x-www-form-urlencoded): write what can't stand in one as %%xx."),
    CHARSET("The body's charset is not read here: send UTF-8."),
    NO_UTF8("The body is no UTF-8 (RFC 3629): send it in UTF-8."),
    NO_UTF8_ADDRESS("The address is no UTF-8 (RFC 3986, 2.5): write what it holds beyond ASCII in UTF-8, as %%xx."),
    CODING("The body is encoded as %s (Content-Encoding): send it as it is."),
    TRANSFER_CODING(
            "The body's Transfer-Encoding is not read here (RFC 9112, 6.1): send it as chunked and nothing else,"
                    + " or with its Content-Length."),
    MEDIA_TYPE("The header Content-Type names no media type (RFC 9110, 8.3.1): write %s."),
    MANY_FIELDS("The form has too many fields: at most %s are read."),
    BROKEN("The body broke off or its chunks are none (RFC 9112, 7.1): send all of it again."),
    LATE("The body did not come in time: send all of it within %s seconds."),
    TOO_OFTEN("You may call %s times a minute, and have. Come again in %s s."),
    TOO_MANY("Too many bodies are on their way from you: at most %s at once are read. Send one after another."),
    BUSY("Too much is being done at once. Try again in a moment, with the same Idempotency-Key: "
            + "then it is recorded once, also if it was by now."),
    NO_TOKEN("Send a valid access token that says whose it is (sub and preferred_username): Authorization: Bearer …"),
    ELSEWHERE(
            "This form was sent from another site, or your browser does not say from where. Send it from its page here."),
    ROLES("Your roles do not allow this: it needs one of %s."),
    NO_MATCH("If-Match is missing: send the ETag of the version that you want to correct."),
    CHANGED("It changed since you read it: read it again, and send its present ETag."),
    AT_THE_SAME_TIME("The same was recorded at the same time. Read it again."),
    OUTAGE("The database is out of reach. Try again in a moment, with the same Idempotency-Key: "
            + "then it is recorded once, also if it was by now."),
    FULL(
            "The database has no room left on its disk, so nothing was recorded. Try again later, with the same Idempotency-Key."),
    READ_ONLY("The database takes nothing new for now, so nothing was recorded; what is there can be read. "
            + "Try again in a moment, with the same Idempotency-Key."),
    LOGIN_OUTAGE(
            "The login server is out of reach, so nobody can be told apart. Try again in a moment: who is signed in stays so."),
    UNFORESEEN("Something unforeseen failed; nothing was recorded. The log says more."),

    NO_BODY("is missing: send a JSON object"),
    TOO_DEEP("is nested deeper, or has a number with more digits, than anything that is read here"),
    NO_OBJECT("is no JSON object, and one is expected: write its fields in braces"),
    NO_JSON("is no JSON: see line %s, column %s"),
    FIELD_TWICE("is there twice; send it once"),
    UNKNOWN_FIELD("is not known here; known are %s"),
    OTHER_FORM("is not of the form that is wanted here: %s"),
    UNREADABLE("could not be read"),

    UNKNOWN_PARAMETER("is no parameter here; known are %s"),
    NO_PARAMETERS("is no parameter here; known are none"),
    HEADER_AGAIN("is a header that is there %s times; send it once"),
    PARAMETER_AGAIN("is there %s times; send it once"),
    LIMIT("must be from 1 to %s"),
    CURSOR("is no cursor of this list with these filters; start again without it"),

    ONE_OF("must be one of %s"),
    NO_UUID("is no UUID"),
    NO_INSTANT("is no instant: write 2024-09-11T08:00:00Z"),
    TRUE_OR_FALSE("must be true or false"),
    NO_NUMBER("is no whole number in the digits 0 to 9"),
    NO_DATE("is no world date: write 2024, 2024-06 or 2024-08-18"),
    LANGUAGE_TAG("is no language tag (BCP 47): write the language in two or three letters, as in nl, pt-BR or zh-Hant,"
            + " or und where it is not known"),
    LANGUAGE_LOST("repeats a part, or has one that does not belong to its language, and it would be lost;"
            + " write each variant and each extension once, as in sl-rozaj or en-u-ca-gregory"),
    LANGUAGE_RANGE("is no basic language range (RFC 4647): write en, en-GB or *"),
    NO_DAY("is no day of the calendar: %s"),
    NAMES_USER("holds a user name, perhaps with a password (RFC 3986, 3.2.1), and everybody could read it;"
            + " leave out what stands before the @"),
    TOO_LONG("is %s characters long; at most %s are kept"),
    BLANK("is blank; write something, or leave it out where it is not needed"),
    UNKEEPABLE(
            "holds a control character, a noncharacter or half a surrogate pair; of these only line ends and tab are kept");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
