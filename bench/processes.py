"""What a program and everything that it has started take of the machine, as the kernel counts it."""
import os
import signal
import time


def family(root):
    """A process and all its descendants."""
    parents = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        fields = _stat(int(entry))
        if fields:
            parents[int(entry)] = int(fields[1])
    found = {root}
    while True:
        more = {child for child, parent in parents.items() if parent in found} - found
        if not more:
            return found
        found |= more


def pss(root):
    """Memory in MB, what is shared counted in shares (proportional set size)."""
    kilobytes = 0
    for process in family(root):
        try:
            with open(f"/proc/{process}/smaps_rollup") as rollup:
                kilobytes += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        except OSError:
            pass
    return kilobytes * 1024 / 1e6


def cpu(root):
    """Seconds of processor time so far."""
    ticks = 0
    for process in family(root):
        fields = _stat(process)
        ticks += int(fields[11]) + int(fields[12]) if fields else 0
    return ticks / os.sysconf("SC_CLK_TCK")


def end(program):
    """Ends a program that was started in a session of its own, with everything in it."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(program.pid, how)
        except ProcessLookupError:
            break
        for _ in range(50):
            if program.poll() is not None:
                break
            time.sleep(0.02)
    program.wait()


def _stat(process):
    """The fields of /proc/PID/stat after the name, which may hold blanks."""
    try:
        with open(f"/proc/{process}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()
    except OSError:
        return None
