package org.claimtrail.platform;

/** Why any door, or the house itself, refuses. */
enum Refusal implements Phrase {
    AT_FIELD("%s: %s"),
    AT_FIELDS("%s fields are refused."),
    NOT_FOUND("There is no %s %s that you may see."),

    NOTHING_HERE("There is nothing at this address."),
    METHOD("This address does not take that method."),
    ACCEPT("Only application/json is spoken here."),
    CONTENT_TYPE("Send the body as application/json."),
    UNREADABLE_CALL("The request could not be read."),
    TOO_LARGE("The body is too large: at most 1 MB is taken."),
    LONG_ADDRESS("The address is too long: at most %s characters are read. Ask with fewer or shorter parameters."),
    LONG_HEADERS(
            "The headers are too long: at most %s bytes are read. Send fewer or shorter ones, or delete old cookies."),
    NO_ADDRESS("The address is no URI (RFC 3986): write what can't stand in one as %%xx."),
    NO_HOST("The header Host names no host (RFC 9110, 7.2)."),
    NO_FORM(
            "The form is not encoded as forms are (application/x-www-form-urlencoded): write what can't stand in one as %%xx."),
    CHARSET("The body's charset is not known here: send UTF-8."),
    MANY_FIELDS("The form has too many fields: at most %s are read."),
    LATE("The body did not come in time: send all of it within %s seconds."),
    TOO_MANY("Too many bodies are on their way from you: at most %s at once are read. Send one after another."),
    BUSY("Too much is being done at once. Try again in a moment, with the same Idempotency-Key: "
            + "then it is recorded once, also if it was by now."),
    NO_TOKEN("Send a valid access token that says whose it is (sub and preferred_username): Authorization: Bearer …"),
    ELSEWHERE(
            "This form was sent from another site, or your browser does not say from where. Send it from its page here."),
    ROLES("Your roles do not allow this; see the operation's description for the one it needs."),
    NO_MATCH("If-Match is missing: send the ETag of the version that you want to correct."),
    CHANGED("It changed since you read it: read it again, and send its present ETag."),
    AT_THE_SAME_TIME("The same was recorded at the same time. Read it again."),
    OUTAGE("The database is out of reach. Try again in a moment, with the same Idempotency-Key: "
            + "then it is recorded once, also if it was by now."),
    LOGIN_OUTAGE(
            "The login server is out of reach, so nobody can be told apart. Try again in a moment: who is signed in stays so."),
    UNFORESEEN("Something unforeseen failed; nothing was recorded. The log says more."),

    NO_BODY("is missing: send a JSON object"),
    NO_OBJECT("is no JSON object"),
    NO_JSON("is no JSON: see line %s, column %s"),
    FIELD_TWICE("is there twice; send it once"),
    UNKNOWN_FIELD("is not known here; known are %s"),
    OTHER_FORM("is not of the form that is wanted here: %s"),
    UNREADABLE("could not be read"),

    UNKNOWN_PARAMETER("is no parameter here; known are %s"),
    NO_PARAMETERS("is no parameter here; known are none"),
    PARAMETER_AGAIN("is there %s times; send it once"),
    LIMIT("must be from 1 to %s"),
    CURSOR("is no cursor of this list with these filters; start again without it"),

    ONE_OF("must be one of %s"),
    NO_UUID("is no UUID"),
    NO_INSTANT("is no instant: write 2024-09-11T08:00:00Z"),
    NO_NUMBER("is no whole number"),
    NO_DATE("is no world date: write 2024, 2024-06 or 2024-08-18"),
    NO_DAY("is no day of the calendar: %s"),
    TOO_LONG("is %s characters long; at most %s are kept"),
    BLANK("is blank; leave it out or write something"),
    UNKEEPABLE("holds a control character or half a surrogate pair; of these only line ends and tab are kept");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
