"""What is measured. Each function answers rows; programs take turns, so that what disturbs one disturbs the other."""
import json
import os
import subprocess
import time

import figures
import processes
import programs

# seconds that a touch has to be answered in
LONGEST = 5.0
# left by Back, entered by nothing that both programs have in the same place: one touch for each start
ONCE = ("warning-signs", "about", "self-check")


def row(what, unit, ours, theirs=None, most=None, most_ratio=None, other="Chromium", **more):
    """One line of the table: two values, their ratio, and the targets for the value and for the ratio."""
    ratio = figures.ratio(ours, theirs)
    return {"what": what, "unit": unit, "backstory": ours, "other": other if theirs is not None else None, "value": theirs, "ratio": ratio,
            "most": most, "met": figures.met(ours, most), "most_ratio": most_ratio, "met_ratio": figures.met(ratio, most_ratio), **more}


def start(ours, new, chromium, empty, repeat):
    """From the command to content, and the memory then; of a kiosk that has started before, and of one that never has."""
    everyone = [program for program in (ours, new, chromium, empty) if program]
    content, memory = ({program: [] for program in everyone} for _ in range(2))
    for turn in range(repeat + 1):
        for program in everyone:
            _, shown = program.start()
            if turn:
                # the first start of each only warms the disk cache
                content[program].append(shown)
                memory[program].append(program.pss())
            program.end()
    middle = {program: figures.median(samples) for program, samples in content.items()}
    rows = [row("start to content", "ms", middle[ours], middle[chromium], most_ratio=0.75, samples=content[ours], value_samples=content[chromium])]
    if empty:
        rows.append(row("start to content", "ms", middle[ours], middle[empty], most_ratio=1.3, other="empty window", value_samples=content[empty]))
    rows.append(row("first start of all to content", "ms", middle[new], middle[chromium], samples=content[new]))
    return rows + [row("memory after start (PSS)", "MB", figures.median(memory[ours]), figures.median(memory[chromium]), most_ratio=0.5)]


def answer(ours, new, chromium, repeat):
    """From the command to the first sign that a button on the first screen was pressed, when that is done as soon as it is seen."""
    everyone = (ours, new, chromium)
    for program in everyone:
        program.start()
        program.place("start")
        program.end()
    answered = {program: [] for program in everyone}
    for _ in range(repeat):
        for program in everyone:
            answered[program].append(program.answer("start"))
            program.end()
    middle = {program: figures.median(samples) for program, samples in answered.items()}
    return [row("start to first answer", "ms", middle[ours], middle[chromium], samples=answered[ours], value_samples=answered[chromium]),
            row("first start of all to first answer", "ms", middle[new], middle[chromium], samples=answered[new])]


def kinds(pack):
    """A screen of each kind, by kind, in the order of the pack."""
    def read(name):
        with open(os.path.join(pack, name), encoding="utf-8") as file:
            return json.load(file)

    outline = read("pack.json")
    screens = [screen for chapter in outline["chapters"] for screen in read(f"chapters/{chapter}.json")["screens"]] + outline["screens"]
    found = {}
    for screen in screens:
        found.setdefault(screen["kind"], screen["id"])
    return found


def touch(ours, chromium, pack, repeat):
    """From a touch on the button that leaves a screen to the first and to the last changed pixel, for each kind of screen."""
    first, last = ({ours: {}, chromium: {}} for _ in range(2))
    for program in (ours, chromium):
        program.start(kinds(pack)["story"])
        program.learn_places()
        program.end()
    for kind, screen in kinds(pack).items():
        for program in (ours, chromium):
            pairs = _once(program, screen, min(3, repeat)) if kind in ONCE else _there_and_back(program, kind, screen, repeat)
            # a touch that was not answered counts as long as was waited for it
            first[program][kind] = [LONGEST * 1000 if pair[0] is None else pair[0] for pair in pairs]
            last[program][kind] = [LONGEST * 1000 if pair[1] is None else pair[1] for pair in pairs]
    rows = []
    for kind in first[ours]:
        rows.append(row(f"touch to first pixel, {kind}", "ms", figures.median(first[ours][kind]), figures.median(first[chromium][kind]),
                        samples=first[ours][kind], value_samples=first[chromium][kind]))
    pooled = [[sample for samples in of[program].values() for sample in samples] for of in (first, last) for program in (ours, chromium)]
    rows.append(row("touch to first pixel, median", "ms", figures.median(pooled[0]), figures.median(pooled[1]), most=20, count=len(pooled[0])))
    rows.append(row("touch to first pixel, p99", "ms", figures.percentile(pooled[0], 99), figures.percentile(pooled[1], 99), most=60))
    rows.append(row("touch to settled, median", "ms", figures.median(pooled[2]), figures.median(pooled[3]), most=80))
    return rows


def _there_and_back(program, kind, screen, repeat):
    # at the home screen the button in Next's place leads elsewhere; from the first one, Start leads there
    there, back = {"welcome": ("start", "back"), "home": ("back", "start")}.get(kind, ("next", "back"))
    program.start(screen)
    try:
        samples = []
        for _ in range(repeat):
            samples.append(_press(program.screen, program.place(there)))
            _press(program.screen, program.place(back))
        return samples
    finally:
        program.end()


def _once(program, screen, repeat):
    samples = []
    for _ in range(repeat):
        program.start(screen)
        try:
            samples.append(_press(program.screen, program.place("back")))
        finally:
            program.end()
    return samples


def _press(screen, place):
    """The pointer goes there first: what changes under a pointer is no answer to a touch, and a finger has none."""
    screen.move(*place)
    time.sleep(0.1)
    programs.settle(screen)
    before = screen.state()
    since = time.monotonic()
    screen.press()
    return screen.watch(since, before, LONGEST, 0.35)


def memory(ours, chromium, pack, changes):
    """The memory after so many screen changes, through the chapters and back."""
    grown = {}
    for program in (ours, chromium):
        program.start(kinds(pack)["explore"])
        try:
            done = missed = 0
            while done < changes and missed < 20:
                before, since = program.screen.state(), time.monotonic()
                # by keys: touches in one place that follow within half a second are one touch to the kiosk
                program.screen.key("Next" if done // 20 % 2 == 0 else "Prior")
                changed, _ = program.screen.watch(since, before, 1.0, 0.06)
                done, missed = (done + 1, 0) if changed else (done, missed + 1)
            if done < changes:
                raise SystemExit(f"bench: {program.name} stopped changing screens after {done}")
            time.sleep(2)
            grown[program] = program.pss()
        finally:
            program.end()
    return [row(f"memory after {changes} screen changes (PSS)", "MB", grown[ours], grown[chromium], most_ratio=0.55)]


def idle(ours, chromium, pack, seconds):
    """How much of a core a still screen takes."""
    used = {}
    for program in (ours, chromium):
        program.start(kinds(pack)["story"])
        try:
            time.sleep(2)
            before = processes.cpu(program.process.pid)
            time.sleep(seconds)
            used[program] = (processes.cpu(program.process.pid) - before) / seconds * 100
        finally:
            program.end()
    return [row("idle CPU on a still screen", "% of a core", used[ours], used[chromium], most=0.5)]


def size(image):
    """What lies on disk, in MB of 1,000,000 bytes."""
    ours = sum(os.lstat(os.path.join(folder, name)).st_size for folder, _, names in os.walk(image) for name in names) / 1e6
    kilobytes = 0
    for package in ("chromium", "chromium-common"):
        said = subprocess.run(["dpkg-query", "-W", "-f", "${Installed-Size}", package], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        kilobytes += int(said or 0)
    return [row("size on disk", "MB", ours, kilobytes * 1024 / 1e6 or None, most=120, most_ratio=0.4)]


def growth(again, new, image, packs, repeat):
    """A pack of 2,000 screens against the bundled one, in kiosks that have started before and in new ones: start, memory, and how long check takes."""
    (bundled, big), (new_bundled, new_big) = again, new
    content, grown = ({program: [] for program in again + new} for _ in range(2))
    for turn in range(repeat + 1):
        for program in again + new:
            # a kiosk keeps its picture once it has looked at all of its pack, which takes some seconds of the large one
            _, shown = program.start(quiet=4 if turn else 15)
            if turn:
                content[program].append(shown)
                grown[program].append(program.pss())
            program.end()
    seconds = []
    for pack in packs:
        since = time.monotonic()
        done = subprocess.run([os.path.join(image, "bin", "backstory"), "check", "--content", pack], stdout=subprocess.PIPE, text=True)
        seconds.append(time.monotonic() - since)
        if done.returncode:
            raise SystemExit(f"bench: {pack} has errors: {done.stdout.splitlines()[0]}")
    other = "bundled pack"
    return [row("2,000 screens: start to content", "ms", figures.median(content[big]), figures.median(content[bundled]), most_ratio=1.1, other=other),
            row("2,000 screens: first start of all", "ms", figures.median(content[new_big]), figures.median(content[new_bundled]), other=other),
            row("2,000 screens: memory after start (PSS)", "MB", figures.median(grown[big]), figures.median(grown[bundled]), most_ratio=1.3, other=other),
            row("2,000 screens: check", "s", seconds[1], seconds[0], most=10, other=other)]
