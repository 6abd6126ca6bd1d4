"""Measures Backstory beside Chromium, which shows the same pack as slides. README.md says what each number is."""
import argparse
import json
import os
import platform
import subprocess
import sys

import empty_window
import figures
import measures
import programs
import report
from screen import Screen

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
PARTS = ("start", "touch", "memory", "idle", "size", "growth")


def arguments():
    parser = argparse.ArgumentParser(prog="bench/run", description="Measures Backstory beside Chromium in kiosk mode, which shows the same pack as slides.",
                                     epilog="Run it alone on the machine. Needs Xvfb, libXtst, chromium, npm and a JDK 25; 'mvn verify' before.")
    parser.add_argument("--repeat", type=int, default=10, metavar="N", help="how often each start and touch is measured (default: 10)")
    parser.add_argument("--only", action="append", choices=PARTS, metavar="PART", help="only this part, may be given more than once: " + ", ".join(PARTS))
    parser.add_argument("--changes", type=int, default=1000, metavar="N", help="screen changes before memory is measured again (default: 1000)")
    parser.add_argument("--json", metavar="FILE", help="write all results and samples to this file as well")
    parser.add_argument("--image", default=os.path.join(ROOT, "target", "backstory"), metavar="DIR", help="the linked program (default: target/backstory)")
    parser.add_argument("--self-test", action="store_true", help="check the arithmetic and end")
    return parser.parse_args()


def main():
    asked = arguments()
    if "JAVA_HOME" in os.environ:
        os.environ["PATH"] = os.path.join(os.environ["JAVA_HOME"], "bin") + os.pathsep + os.environ["PATH"]
    if asked.repeat < 1 or asked.changes < 1:
        raise SystemExit("bench: --repeat and --changes take a number from 1")
    if asked.self_test:
        wrong = figures.self_test()
        print("\n".join(wrong) or "good")
        return 1 if wrong else 0
    parts = asked.only or PARTS
    launcher = os.path.join(asked.image, "bin", "backstory")
    if not os.access(launcher, os.X_OK):
        raise SystemExit(f"bench: there is no {launcher}; build it with 'mvn verify'")
    compared = [part for part in parts if part not in ("size", "growth")]
    programs.need(*(["Xvfb"] if parts != ["size"] else []), *(["chromium", "npm"] if compared else []),
                  *(["jlink"] if "start" in parts else []), *(["mvn"] if "growth" in parts else []))
    with programs.workplace() as folder:
        screen = Screen()
        try:
            rows = measured(asked, parts, compared, folder, screen)
        finally:
            screen.close()
    print(report.table(rows))
    result = {"machine": machine(), "image": asked.image, "repeat": asked.repeat, "results": rows}
    if asked.json:
        with open(asked.json, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=2)
            file.write("\n")
    return 0


def measured(asked, parts, compared, folder, screen):
    pack = os.path.join(asked.image, "content", "back-pain")
    ours = programs.backstory(screen, asked.image, folder)
    new = programs.backstory(screen, asked.image, folder, remembers=False)
    chromium = programs.chromium(screen, slides(asked.image, folder), os.path.join(folder, "profile")) if compared else None
    rows = []
    for part in parts:
        print(f"bench: measuring {part} ...", file=sys.stderr, flush=True)
        if part == "start":
            empty = programs.empty_window(screen, empty_window.link(os.path.join(ROOT, "target", "modules"), asked.image, screen, folder))
            rows += measures.start(ours, new, chromium, empty, asked.repeat)
            rows += measures.answer(ours, new, chromium, asked.repeat)
        elif part == "touch":
            rows += measures.touch(ours, chromium, pack, asked.repeat)
        elif part == "memory":
            rows += measures.memory(ours, chromium, pack, asked.changes)
        elif part == "idle":
            rows += measures.idle(ours, chromium, pack, 20)
        elif part == "size":
            rows += measures.size(asked.image)
        else:
            big = os.path.join(folder, "big-pack")
            run("mvn", "-B", "-q", "-o", "test-compile", "exec:exec@big-pack", f"-Dbig.pack={big}", cwd=ROOT)
            rows += measures.growth((ours, programs.backstory(screen, asked.image, folder, big)),
                                    (new, programs.backstory(screen, asked.image, folder, big, remembers=False)), asked.image, (pack, big), asked.repeat)
    return rows


def slides(image, folder):
    """The pack as slides for reveal.js, which npm brings."""
    if not os.path.isdir(os.path.join(HERE, "node_modules", "reveal.js")):
        run("npm", "ci", "--no-audit", "--no-fund", cwd=HERE)
    deck = os.path.join(folder, "slides")
    run(os.path.join(image, "bin", "backstory"), "export", "--html", deck, "--reveal", os.path.join(HERE, "node_modules", "reveal.js", "dist"))
    return deck


def run(*command, cwd=None):
    done = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        said = [line for line in done.stdout.splitlines() if line.strip() and "WARNING" not in line] or ["?"]
        raise SystemExit(f"bench: {' '.join(command[:3])} failed: {said[0]}")


def machine():
    """What it was measured on."""
    def first(path, key):
        with open(path) as file:
            return next((line.split(":", 1)[1].strip() for line in file if line.startswith(key)), "?")

    return {"cpu": first("/proc/cpuinfo", "model name"), "cores": os.cpu_count(), "memory": first("/proc/meminfo", "MemTotal"),
            "kernel": platform.release(), "screen": "1920x1080, software rendering"}


if __name__ == "__main__":
    sys.exit(main())
