package org.claimtrail.platform;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets in fewer recordings at once than there are database connections: those who record wait for each other, and would
 * else do so with all connections in their hands while readers get none. Who waits here holds no thread.
 */
@Singleton
class Turnstile {
    private static final long PATIENCE_MILLIS = 5_000;
    private static final int MOST_WAITING = 1_000;

    /** As long as a transaction can last at most. */
    private static final long LAST_MILLIS = 60_000;

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

    /** The transaction is over: whoever waits longest takes the place. */
    @ServerResponseFilter
    void recorded(RoutingContext call) {
        if (call.get(Pass.class.getName()) instanceof Pass pass) {
            leave(pass);
        }
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

        /** Who hangs up leaves a recording behind that goes on. */
        void ended(AsyncResult<Void> how) {
            if (how.succeeded() || !isInside) {
                leave(this);
            } else {
                call.vertx().setTimer(LAST_MILLIS, over -> leave(this));
            }
        }
    }
}
