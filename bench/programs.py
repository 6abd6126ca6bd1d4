"""The programs that are measured: how each is started, and where its buttons are."""
import json
import os
import shutil
import subprocess
import tempfile
import time

import processes

# the color of the button Next in the light theme, as the frame buffer holds it
ACCENT = bytes((0x63, 0x5C, 0x0F))


class Program:
    """A program on a screen, started at one of the pack's screens."""

    def __init__(self, name, screen, command, forget=None):
        """`forget` is a folder whose content is taken away before each start."""
        self.name, self.screen, self.command, self.forget = name, screen, command, forget
        self.places = {}

    def start(self, at="welcome", longest=20, quiet=4):
        """Starts, waits until the picture stays as it is, and answers milliseconds to the first pixel and to content."""
        before = self.screen.state()
        since = self._begin(at)
        first, content = self.screen.watch(since, before, longest, quiet)
        if first is None or self.process.poll() is not None:
            self._nothing(at)
        return first, content

    def answer(self, button, longest=20):
        """
        Starts at the first screen, presses a button there as soon as that is seen, and answers milliseconds from the start to the
        first pixel that changes after it. The button's place has to be known.
        """
        x, y = self.place(button)
        self.screen.move(x, y)
        since = self._begin("welcome")
        while not self._accent_at(x, y):
            if time.monotonic() - since > longest or self.process.poll() is not None:
                self._nothing("welcome")
            time.sleep(0.001)
        # what is seen of the button may be the first lines of it
        settle(self.screen, 0.02)
        before = self.screen.state()
        self.screen.press()
        answered, _ = self.screen.watch(since, before, longest, 0.5)
        return longest * 1000 if answered is None else answered

    def _begin(self, at):
        if self.forget:
            shutil.rmtree(self.forget, ignore_errors=True)
        since = time.monotonic()
        self.process = subprocess.Popen(self.command(at), env=dict(os.environ, DISPLAY=self.screen.name), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        return since

    def _nothing(self, at):
        self.end()
        raise SystemExit(f"bench: {self.name} has shown nothing at '{at}'; try: {' '.join(self.command(at))}")

    def end(self):
        processes.end(self.process)
        self.screen.move(self.screen.width // 2, self.screen.height // 2)
        settle(self.screen)

    def pss(self):
        return processes.pss(self.process.pid)

    def learn_places(self):
        """Finds Next and Back, on a screen that has both: they stay in one place on all screens, but not in the same color."""
        x, y = self._button(0.8, 1)
        # Back is as far from the left edge as Next is from the right one
        self.places.update(next=(x, y), back=(self.screen.width - x, y))

    def place(self, button):
        """Where Next, Back, or Start is; Start is looked for on the first screen, which has to be there."""
        if button not in self.places:
            self.places[button] = self._button(0.3, 0.85)
        return self.places[button]

    def _button(self, top, bottom):
        """The middle of the large area in the accent color at the right, between two shares of the height."""
        for _ in range(20):
            found = self._accent(top, bottom)
            if found:
                # lines in this color elsewhere are thin: most of the rows are those of the button
                return sorted(x for _, x in found)[len(found) // 2], found[len(found) // 2][0]
            time.sleep(0.5)
        raise SystemExit(f"bench: {self.name} shows no button to go on")

    def _accent_at(self, x, y):
        """Whether a few dots left of a place and below it are in the accent color: beside the words of a button."""
        row = next(self.screen.rows(y + 12, y + 13, x - 60, x + 60))
        return sum(row[at:at + 3] == ACCENT for at in range(0, len(row), 16)) > 2

    def _accent(self, top, bottom):
        """The rows that hold much of the accent color, each with the middle of it."""
        left = self.screen.width // 2
        found = []
        for y, row in enumerate(self.screen.rows(int(self.screen.height * top), int(self.screen.height * bottom), left), int(self.screen.height * top)):
            pixels = [x for x in range(0, len(row), 16) if row[x:x + 3] == ACCENT]
            if len(pixels) > 12:
                found.append((y, left + (pixels[0] + pixels[-1]) // 8))
        return found


def settle(screen, quiet=0.25):
    """Waits until nothing changes."""
    screen.watch(time.monotonic(), screen.state(), quiet, quiet)


def backstory(screen, image, folder, content=None, remembers=True):
    """The kiosk of this project, with a state folder of its own below this one. If it does not remember, every start is its first."""
    own = tempfile.mkdtemp(dir=folder)
    state, settings = os.path.join(own, "state"), os.path.join(own, "kiosk.json")
    with open(settings, "w", encoding="utf-8") as file:
        json.dump({"language": "en", "movement": False, "state": state}, file)
    launcher = os.path.join(image, "bin", "backstory")
    pack = ["--content", content] if content else []
    return Program("Backstory", screen, lambda at: [launcher, "run", "--mode", "kiosk", "--config", settings, "--screen", at, *pack],
                   forget=None if remembers else state)


def chromium(screen, slides, profile):
    """Chromium in kiosk mode with the same pack as slides. What talks to its maker's hosts is off; nothing moves."""
    flags = ["--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update",
             "--disable-sync", "--disable-quic", "--hide-crash-restore-bubble", "--force-prefers-reduced-motion", "--password-store=basic",
             f"--user-data-dir={profile}", f"--window-size={screen.width},{screen.height}", "--window-position=0,0"]
    if os.geteuid() == 0:
        # its sandbox refuses the superuser; the other flag keeps the bar away that says so
        flags += ["--no-sandbox", "--test-type"]
    return Program("Chromium", screen, lambda at: ["chromium", *flags, f"file://{slides}/index.html#{at}"])


def empty_window(screen, image):
    """A window of the same toolkit that shows one color: what no program with a window can be faster than."""
    return Program("empty window", screen, lambda at: [os.path.join(image, "bin", "java"), f"-XX:AOTCache={image}/lib/empty.aot",
                   f"@{image}/lib/jvm.options", "-m", "empty/empty.EmptyWindow"])


def need(*commands):
    """Says which commands are missing, and what to install."""
    packages = {"Xvfb": "xvfb", "chromium": "chromium", "npm": "npm", "jlink": "a JDK 25", "mvn": "maven"}
    missing = [command for command in commands if not shutil.which(command)]
    if missing:
        raise SystemExit("bench: missing: " + ", ".join(f"{command} (install {packages[command]})" for command in missing))


def workplace():
    """A folder that is gone in the end."""
    return tempfile.TemporaryDirectory(prefix="backstory-bench-")
