package org.claimtrail.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways of writing an address are one address; another address is another. */
class WebAddressesTest {
    private final WebAddresses addresses = new WebAddresses(List.of("utm_*", "fbclid", "gclid"));

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?utm_source=x, https://news.example/a",
        "https://news.example/a?utm_source=x&id=7&UTM_Medium=y&fbclid=z, https://news.example/a?id=7",
        "https://news.example/a?utm%5Fsource=x, https://news.example/a",
        "https://news.example/a?, https://news.example/a",
        "https://news.example/a#paragraph-3, https://news.example/a",
        "https://news.example/a#:~:text=said, https://news.example/a",
        "https://news.example, https://news.example/",
        "HTTPS://News.Example:443/A, https://news.example/A",
        "http://news.example:80/a, http://news.example/a",
        "https://news.example/a/../b/./c, https://news.example/b/c",
        "https://news.example/%7euser/%c3%a9, https://news.example/~user/é",
        "https://news.example/a|b, https://news.example/a%7Cb",
        "https://news.example/a b, https://news.example/a%20b",
        "https://münchen.example/, https://xn--mnchen-3ya.example/",
        "https://MÜNCHEN.example/, https://münchen.example/",
        "https://news.example/a?b=1&a=2, https://news.example/a?a=2&b=1",
        "https://faß.de/, https://xn--fa-hia.de/",
        "https://STRAßE.example/, https://straße.example/",
        "https://βόλος.example/, https://xn--nxasmm1c.example/",
        "https://m%C3%BCnchen.example/, https://münchen.example/",
        "https://mu\u0308nchen.example/, https://münchen.example/",
        "https://ｎｅｗｓ。example/a, https://news.example/a",
        "https://müller_press.example/, https://xn--mller_press-thb.example/",
        "https://[2001:DB8::1]/, https://[2001:db8::1]/",
        "http://[2001:DB8:0:0::1]:80/a, http://[2001:db8::1]/a",
        "http://[2001:db8:0:0:0:0:0:1]/a, http://[2001:0DB8::0001]/a",
        "http://[2001:db8:0:0:1:0:0:1]/a, http://[2001:db8::1:0:0:1]/a",
        "http://[::ffff:192.0.2.1]/a, http://[::FFFF:c000:201]/a",
        "http://[0:0:0:0:0:0:0:0]/a, http://[::]/a",
        "http://[1:0:3:4:5:6:7:8]/a, http://[1::3:4:5:6:7:8]/a",
        "http://0x7f.1/z, http://127.0.0.1/z",
        "http://127.1/z, http://127.0.0.1/z",
        "http://127.0.1/z, http://127.0.0.1/z",
        "http://2130706433/z, http://127.0.0.1/z",
        "http://0X7F000001/z, http://127.0.0.1/z",
        "http://017700000001/z, http://127.0.0.1/z",
        "http://0177.0.0.01/z, http://127.0.0.1/z",
        "http://127.0.0.1./z, http://127.0.0.1/z",
        "http://127.0.0.1:80/z, http://127.0.0.1/z",
        "http://１２７.0.0.1/z, http://127.0.0.1/z",
        "http://0x.0/z, http://0.0.0.0/z",
        "http://1.2.65535/z, http://1.2.255.255/z",
        "https://news.example/%61?x=1, https://news.example/a?x=1",
        "https://news.example/%E6%97%A5?id=1, https://news.example/日?id=1",
        "https://news.example/x y?id=1, https://news.example/x%20y?id=1",
        "https://news.example/%7Ejan?p, https://news.example/~jan?p",
    })
    void theSame(String one, String other) {
        assertEquals(addresses.normal(other), addresses.normal(one));
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?id=7, https://news.example/a",
        "https://news.example/a?id=7, https://news.example/a?id=8",
        "https://news.example/q%2Dq?id=12, https://news.example/q%2Dq?id=34",
        "https://news.example/a, https://news.example/A",
        "https://news.example/a/, https://news.example/a",
        "http://news.example/a, https://news.example/a",
        "https://www.news.example/a, https://news.example/a",
        "https://news.example:8443/a, https://news.example/a",
        "https://news.example/a%2Fb, https://news.example/a/b",
        "https://app.example/#!/works/7, https://app.example/#!/works/8",
        "https://app.example/#/works/7, https://app.example/",
        "https://news.example/a?my_utm_source=x, https://news.example/a",
        "https://straße.example/, https://strasse.example/",
        "https://faß.de/, https://fass.de/",
        "http://127.0.0.1/, http://127.0.0.2/",
        "http://127.1/, http://127.1.example/",
        "http://[::1]/, http://[::2]/",
        "http://[::1]/, http://0.0.0.1/",
        "http://[::ffff:7f00:1]/, http://127.0.0.1/",
        "https://βόλος.example/, https://βόλοσ.example/",
    })
    void another(String one, String other) {
        assertNotEquals(addresses.normal(other), addresses.normal(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://all_words.example/",
                "https://-all-.example/",
                "https://r3---sn-x.example/",
                "https://نامه‌ای.example/",
                "https://xn--fa-hia.de/",
                "https://münchen.example/",
                "https://例え.example/日本",
                "https://example.org/a|b",
                "https://example.org/a b\"c<d>{e}^`\\f",
                "https://example.org/%zz",
                "https://example.org?x=1",
                "https://example.org./",
                "http://1.2.3.4.example/",
                "http://0x7g.example/",
                "http://1.2.3.0xg/",
                "http://1.example/",
                "http://127.0.0.0xff/",
                "http://127.0.0.1:8080/",
                "http://[2001:db8::1]/",
                "http://localhost/",
                "https://web.archive.org/web/2024/https://news.example/a?b=1#c",
                "https://medium.example/@user",
                "https://news.example?to=user:pw@host",
                "https://news.example#user:pw@host",
            })
    void isOne(String address) {
        assertTrue(WebAddresses.isAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "news.example/a",
                "//news.example/a",
                "ftp://news.example/",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:",
                "https://",
                "https:///a",
                "https:/news.example/",
                "https://?x",
                "https://#x",
                "https://:443/",
                "https://a b.example/",
                "https://a<b.example/",
                "https://a..example/",
                "https://\u2100.example/",
                "https://a%2Fb.example/",
                "https://a%00.example/",
                "https://xn--a.example/",
                "https://a\u200db.example/",
                "https://\u05d0a.example/",
                "https://.example/",
                "https://[::1/",
                "https://[]/",
                "https://[1:2:3]/",
                "https://[::1::2]/",
                "https://[1:2:3:4:5:6:7:8:9]/",
                "https://[::12345]/",
                "https://[::1%25eth0]/",
                "https://[fe80::1%1]/",
                "https://[::1.2.3]/",
                "https://[::256.0.0.1]/",
                "https://[192.0.2.1]/",
                "https://[v1.x]/",
                "https://[::g]/",
                "http://256.0.0.1/",
                "http://1.2.3.4.5/",
                "http://1.2.3.256/",
                "http://1.256.3/",
                "http://1.2.65536/",
                "http://4294967296/",
                "http://0x100000000/",
                "http://1..2/",
                "http://1.2.3.08/",
                "http://news.example.09/",
                "http://news.1/",
                "http://news.0x1/",
                "https://news.example:99999/",
                "https://news.example:port/",
                "https://news.example:-1/",
                "https://news.example:+443/",
                "https://news.example:\u0664\u0664\u0663/",
                "https://news.example\\@evil.example/",
                "https://user:pw@news.example/",
                "https://user@news.example/a",
                "https://user:pw@[2001:db8::1]:8443/",
                "https://:@news.example/",
                "https://@news.example/",
                "https://user%3Apw%40news.example/",
                "https://news.example/a\nb",
                "https://news.example/\0",
                "https://news.example/\ud800",
            })
    void isNone(String address) {
        assertFalse(WebAddresses.isAddress(address));
        assertNull(addresses.normal(address));
    }

    @Test
    void whatIsTooLongWithItsEscapesIsNone() {
        assertTrue(WebAddresses.isAddress("https://a.example/" + "x".repeat(1900)));
        assertFalse(WebAddresses.isAddress("https://a.example/" + "x".repeat(2000)));
        assertFalse(WebAddresses.isAddress("https://a.example/" + "語".repeat(300)));
    }
}
