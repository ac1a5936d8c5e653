package org.claimtrail.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.LogLines;
import org.claimtrail.Wire;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does wrong is no failure of the service: whoever watches its log is not woken for it, nor is its disk filled. */
@QuarkusTest
class QuietLogTest {
    @RegisterExtension
    final LogLines log = new LogLines();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nAccept: text/html\r\n\r\n",
                "GET / HTTP/0.9\r\n\r\n",
                "GET / HTTP/2.0\r\n\r\n",
                "GET /claims HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/claims HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "POST /api/v1/claims HTTP/9.9\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
                "POST /language HTTP/9.9\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}",
                "GET /nothing HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /q/health HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\ngarbage that is no frame at all, and long enough to be read as one",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "OPTIONS * HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n",
                "CONNECT a.example:443 HTTP/9.9\r\nHost: a.example:443\r\n\r\n",
                "GET http://a.example/ HTTP/9.9\r\nHost: a.example\r\n\r\n",
                "garbage\r\n\r\n",
                "garbage more garbage\r\n\r\n",
                "garbage more garbage garbage\r\n\r\n",
                "GET / HTTP/1.1 garbage\r\nHost: localhost\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET garbage HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET ?x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET // HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "G\u00e9T / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "/ / / HTTP/1.1\r\n\r\n",
                "GET / http/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/999999999999.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.0\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: garbage\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
                "\u0016\u0003\u0001\u0002\0\u0001\r\n\r\n",
            })
    void whatIsHardlyHttpRaisesNoAlarm(String bytes) {
        Wire.send(bytes);
        assertEquals(List.of(), log.alarms());
    }
}
