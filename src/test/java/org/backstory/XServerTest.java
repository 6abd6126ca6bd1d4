package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XServerTest {

    private static final byte YES = 1;
    private static final byte NO = 0;

    @TempDir
    private Path sockets;

    @Test
    void letsIn() throws Exception {
        assertThat(asked(":7", YES)).isTrue();
    }

    @Test
    void knowsEveryNameOfADisplayHere() throws Exception {
        assertThat(asked("unix:7.0", YES)).isTrue();
    }

    @Test
    void wantsACookie() throws Exception {
        assertThat(asked(":7", NO)).isFalse();
    }

    @Test
    void isNotThere() {
        assertThat(new XServer(sockets).letsIn(":7")).isFalse();
    }

    @Test
    void isElsewhere() {
        assertThat(new XServer(sockets).letsIn("reception:0")).isFalse();
    }

    /** A server that nobody visits any more begins anew, just when the window is about to come. */
    @Test
    void isNotLeftBeforeTheWindowComes() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
            CompletableFuture<SocketChannel> visitor = new CompletableFuture<>();
            Thread.ofPlatform().start(() -> answer(server, YES, visitor::complete));
            XServer asked = new XServer(sockets);
            assertThat(asked.letsIn(":7")).isTrue();

            try (SocketChannel there = visitor.join()) {
                there.configureBlocking(false);
                assertThat(there.read(ByteBuffer.allocate(1))).as("what " + asked + " says: nothing, and it has not gone").isZero();
            }
        }
    }

    private boolean asked(String display, byte answer) throws IOException, InterruptedException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
            Thread answering = Thread.ofPlatform().start(() -> answer(server, answer, XServerTest::leave));
            boolean in = new XServer(sockets).letsIn(display);
            answering.join();
            return in;
        }
    }

    /** As a server of X answers: to a setup of 12 bytes, in the order of bytes that its first byte names. */
    private static void answer(ServerSocketChannel server, byte answer, Consumer<SocketChannel> then) {
        try {
            SocketChannel client = server.accept();
            ByteBuffer setup = ByteBuffer.allocate(12);
            while (setup.hasRemaining() && client.read(setup) >= 0) {
                // the rest is on its way
            }
            boolean right = !setup.hasRemaining() && setup.get(0) == 'l' && setup.get(2) == 11;
            client.write(ByteBuffer.wrap(new byte[] {right ? answer : NO, 0, 11, 0, 0, 0, 0, 0}));
            then.accept(client);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void leave(SocketChannel client) {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
