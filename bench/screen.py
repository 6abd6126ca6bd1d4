"""A screen that a program can be shown on, pressed on, and watched from outside: an X server in memory."""
import ctypes
import mmap
import os
import subprocess
import tempfile
import time
import zlib


class Screen:
    """
    An Xvfb whose frame buffer is a file: pixels are read without asking the program or the server. No pointer is drawn:
    a browser changes its form seconds after everything is there.
    """

    # every so many rows are looked at: a button or a line of text is higher than that
    STEP = 6

    def __init__(self, width=1920, height=1080):
        self.width, self.height = width, height
        self.folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-fbdir", self.folder.name,
             "-nolisten", "tcp", "-nocursor"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        # the server writes the number and the end of the line apart, and ends when nobody reads the second
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise SystemExit("bench: Xvfb has not started; try: Xvfb :99 -screen 0 1920x1080x24")
        self.name = ":" + number
        buffer = os.open(os.path.join(self.folder.name, "Xvfb_screen0"), os.O_RDONLY)
        self.pixels = mmap.mmap(buffer, 0, prot=mmap.PROT_READ)
        os.close(buffer)
        self.start = len(self.pixels) - width * height * 4
        self._connect()

    def _connect(self):
        self.x11, self.xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.xtst.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
        self.xtst.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.x11.XStringToKeysym.restype = ctypes.c_ulong
        self.x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.display = self.x11.XOpenDisplay(self.name.encode())

    def rows(self, top, bottom, left=0, right=None):
        """The bytes (blue, green, red, unused) of some rows, top to bottom."""
        right = self.width if right is None else right
        for row in range(top, bottom):
            at = self.start + (row * self.width + left) * 4
            yield self.pixels[at:at + (right - left) * 4]

    def state(self):
        """A number that changes with the picture."""
        state = 0
        for row in range(0, self.height, self.STEP):
            at = self.start + row * self.width * 4
            state = zlib.crc32(self.pixels[at:at + self.width * 4], state)
        return state

    def move(self, x, y):
        """Moves the pointer, without pressing."""
        self.xtst.XTestFakeMotionEvent(self.display, -1, x, y, 0)
        self.x11.XSync(self.display, 0)

    def press(self):
        """Presses and lets go where the pointer is."""
        self.xtst.XTestFakeButtonEvent(self.display, 1, 1, 0)
        self.xtst.XTestFakeButtonEvent(self.display, 1, 0, 0)
        self.x11.XSync(self.display, 0)

    def key(self, name):
        """Presses and lets go a key, by the name of its symbol in X."""
        code = self.x11.XKeysymToKeycode(self.display, self.x11.XStringToKeysym(name.encode()))
        self.xtst.XTestFakeKeyEvent(self.display, code, 1, 0)
        self.xtst.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x11.XSync(self.display, 0)

    def watch(self, since, before, longest, quiet):
        """
        Watches until nothing has changed for `quiet` seconds, or nothing at all for `longest`.
        Answers milliseconds from `since` to the first and to the last change; None where nothing changed.
        """
        first = last = None
        while True:
            state, now = self.state(), time.monotonic()
            if state != before:
                before, last = state, now
                first = first or now
            if now - (last or since) > (quiet if last else longest):
                break
            time.sleep(0.001)
        return tuple(None if at is None else (at - since) * 1000 for at in (first, last))

    def close(self):
        self.x11.XCloseDisplay(ctypes.c_void_p(self.display))
        self.server.terminate()
        self.server.wait()
        self.pixels.close()
        self.folder.cleanup()
