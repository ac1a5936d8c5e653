package org.claimtrail.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.claimtrail.platform.refusal.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets in fewer recordings at once than there are database connections: those who record wait for each other, and would
 * else do so with all connections in their hands while readers get none. Who waits here holds no thread.
 */
@Singleton
public class Turnstile {
    private static final long PATIENCE_MILLIS = 5_000;
    private static final int MOST_WAITING = 1_000;

    /** Time enough for a call whose sender has gone to come as far as to its recording, if it goes on at all. */
    private static final long LEFT_MILLIS = 1_000;

    @Inject
    CurrentVertxRequest current;

    @ConfigProperty(name = "claimtrail.recordings-at-once")
    int atOnce;

    private final Queue<Pass> waiting = new ArrayDeque<>();
    private int inside;

    /** Goes on with the call as soon as there is room, or answers that there is none. */
    void pass(RoutingContext call) {
        Pass pass = new Pass(call);
        call.put(Pass.class.getName(), pass);
        call.addEndHandler(pass::ended);
        if (isLetIn(pass)) {
            call.next();
        } else if (pass.isOut) {
            HttpProblems.send(call, Problem.busy());
        }
    }

    private synchronized boolean isLetIn(Pass pass) {
        if (inside < atOnce) {
            inside++;
            pass.isInside = true;
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(pass);
            pass.timer = pass.call.vertx().setTimer(PATIENCE_MILLIS, late -> pass.giveUp());
        } else {
            pass.isOut = true;
        }
        return pass.isInside;
    }

    /** Does the recording of the present call, which its sender may have left behind; then whoever waits longest takes the place. */
    public <T> T through(Supplier<T> recording) {
        Pass pass = passOf(current.getCurrent());
        if (pass == null) {
            return recording.get();
        }
        pass.isRecording = true;
        try {
            return recording.get();
        } finally {
            leave(pass);
        }
    }

    /** What was refused before it came to a recording is over with its answer. */
    @ServerResponseFilter
    void answered(RoutingContext call) {
        Pass pass = passOf(call);
        if (pass != null) {
            leave(pass);
        }
    }

    private static Pass passOf(RoutingContext call) {
        return call == null ? null : call.get(Pass.class.getName());
    }

    private void leave(Pass pass) {
        Pass next = leftTo(pass);
        if (next != null) {
            next.goOn();
        }
    }

    private synchronized Pass leftTo(Pass pass) {
        if (pass.isOut) {
            return null;
        }
        pass.isOut = true;
        if (!pass.isInside) {
            waiting.remove(pass);
            return null;
        }
        Pass next = waiting.poll();
        if (next == null) {
            inside--;
        } else {
            next.isInside = true;
        }
        return next;
    }

    private synchronized boolean givesUp(Pass pass) {
        if (pass.isInside || pass.isOut) {
            return false;
        }
        pass.isOut = true;
        return waiting.remove(pass);
    }

    /** One recording, from its arrival to its end. */
    private class Pass {
        private final RoutingContext call;
        private final Context context = Vertx.currentContext();
        private boolean isInside;
        private boolean isOut;
        private volatile boolean isRecording;
        private long timer;

        Pass(RoutingContext call) {
            this.call = call;
        }

        void goOn() {
            call.vertx().cancelTimer(timer);
            context.runOnContext(now -> call.next());
        }

        void giveUp() {
            if (givesUp(this)) {
                HttpProblems.send(call, Problem.busy());
            }
        }

        /** Who hangs up can leave a recording behind, which goes on and keeps its place. */
        void ended(AsyncResult<Void> how) {
            if (how.succeeded() || !isInside) {
                leave(this);
            } else {
                call.vertx().setTimer(LEFT_MILLIS, over -> leaveUnlessRecording());
            }
        }

        private void leaveUnlessRecording() {
            if (!isRecording) {
                leave(this);
            }
        }
    }
}
