package org.backstory;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The X server of this machine behind a display's name. It is asked for a connection as the X protocol begins it (X Window
 * System Protocol, chapter 8): in no time, where the system's library takes Java a tenth of a second to call.
 */
final class XServer {

    private static final String LOCAL = "(?:unix)?:(\\d{1,5})(?:\\.\\d+)?";
    /** Least significant byte first, version 11.0, no name and no cookie. */
    private static final byte[] HELLO = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int YES = 1;

    private final Path sockets;
    private SocketChannel held;

    /** @param sockets the folder of the servers' sockets */
    XServer(Path sockets) {
        this.sockets = sockets;
    }

    /**
     * Whether the server lets this user in. If not, it may still do so for a cookie, and a display elsewhere has another
     * way: only the library knows. The connection is held: a server whose only visitor goes begins anew, and would turn
     * away who comes in that moment, which is the window.
     */
    boolean letsIn(String display) {
        Matcher local = Pattern.compile(LOCAL).matcher(display);
        if (!local.matches()) {
            return false;
        }
        try {
            held = SocketChannel.open(UnixDomainSocketAddress.of(sockets.resolve("X" + local.group(1))));
            held.write(ByteBuffer.wrap(HELLO));
            ByteBuffer answer = ByteBuffer.allocate(1);
            return held.read(answer) == 1 && answer.get(0) == YES;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
