package org.claimtrail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** The way from the service to Keycloak, which can be shut. A client of the pages' of its own has tokens that last three seconds. */
public class Gate implements QuarkusTestResourceLifecycleManager {
    /** The tests are loaded apart from what they run on: what both see is a bean of the JVM's management. */
    private static final ObjectName NAME = name();

    private static final String URL = "claimtrail.test.gate.url";

    private static final String CLIENT = "short-lived-web";

    private Way way;

    public static void shut(boolean shut) {
        control(shut ? Way.SHUT : Way.OPEN);
    }

    /** Whoever goes through is never answered. */
    public static void hold() {
        control(Way.HELD);
    }

    private static void control(String how) {
        managed(server -> server.invoke(NAME, "set", new Object[] {how}, new String[] {String.class.getName()}));
    }

    /** Keycloak's address, as the service has it. */
    public static String url() {
        return System.getProperty(URL);
    }

    /** After Keycloak, whose address it takes the place of. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        Tokens.createClient(CLIENT, """
                "standardFlowEnabled": true, "redirectUris": ["http://localhost/*"],
                "attributes": {"access.token.lifespan": "3"},
                "defaultClientScopes": ["basic", "acr", "profile", "email", "roles", "claimtrail"]
                """);
        URI keycloak = URI.create(System.getProperty(Environment.KEYCLOAK_URL));
        way = new Way(keycloak, 0, Way.OPEN);
        int port = way.port();
        Control control = how -> {
            way.close();
            way = how.equals(Way.SHUT) ? way : new Way(keycloak, port, how);
        };
        managed(server -> server.registerMBean(new StandardMBean(control, Control.class), NAME));
        System.setProperty(URL, "http://localhost:" + port);
        return Map.of(
                "claimtrail.login-server.patience-millis", "1500",
                "quarkus.oidc.auth-server-url", url() + "/realms/claimtrail",
                "quarkus.oidc.web.client-id", CLIENT,
                "quarkus.oidc.web.credentials.secret", CLIENT + "-secret",
                "quarkus.oidc.web.token.audience", CLIENT + ",claimtrail");
    }

    @Override
    public void stop() {
        managed(server -> server.unregisterMBean(NAME));
        way.close();
    }

    private static void managed(Act act) {
        try {
            act.on(ManagementFactory.getPlatformMBeanServer());
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectName name() {
        try {
            return new ObjectName("org.claimtrail:type=Gate");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the way is from now on. */
    public interface Control {
        void set(String how);
    }

    private interface Act {
        void on(MBeanServer server) throws JMException;
    }

    /** The way to a server: what it is, until it is closed. */
    public static final class Way implements AutoCloseable {
        public static final String OPEN = "open";
        /** Whoever goes through is never answered. */
        public static final String HELD = "held";

        static final String SHUT = "shut";

        private final Set<Socket> open = ConcurrentHashMap.newKeySet();
        private final URI there;
        private final ServerSocket here;

        Way(URI there, int port) {
            this(there, port, OPEN);
        }

        public Way(URI there, int port, String how) {
            this.there = there;
            here = listening(port);
            run(() -> {
                while (true) {
                    Socket from = here.accept();
                    open.add(from);
                    if (how.equals(OPEN)) {
                        connect(from);
                    }
                }
            });
        }

        /** A port that was closed a moment ago is let go only when nobody waits at it any more. */
        private static ServerSocket listening(int port) {
            for (var deadline = Instant.now().plusSeconds(10); ; Thread.onSpinWait()) {
                try {
                    return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
                } catch (IOException e) {
                    if (Instant.now().isAfter(deadline)) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }

        int port() {
            return here.getLocalPort();
        }

        private void connect(Socket from) throws IOException {
            var to = new Socket(there.getHost(), there.getPort());
            open.add(to);
            pass(from, to);
            pass(to, from);
        }

        private static void pass(Socket from, Socket to) {
            run(() -> {
                try (from;
                        to) {
                    from.getInputStream().transferTo(to.getOutputStream());
                }
            });
        }

        private static void run(Work work) {
            var thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException closed) {
                    // The one or the other side is gone: so is the way between them.
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() {
            try {
                here.close();
                for (var socket : open) {
                    socket.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Work {
            void run() throws IOException;
        }
    }
}
