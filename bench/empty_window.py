"""Links an empty window of JavaFX with a cache, to be measured beside the program: what the toolkit alone takes."""
import glob
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


def link(modules, image, screen, out):
    """Links it from the program's own modules and native parts, lets it train its cache on a screen, and answers its folder."""
    classes, linked = os.path.join(out, "classes"), os.path.join(out, "image")
    sources = [os.path.join(HERE, "empty", "module-info.java"), os.path.join(HERE, "empty", "empty", "EmptyWindow.java")]
    _run("javac", "--release", "25", "--module-path", modules, "-d", classes, *sources)
    _run("jlink", "--module-path", classes + os.pathsep + modules, "--add-modules", "empty", "--exclude-resources=**.so,**.dylib,**.dll",
         "--no-header-files", "--no-man-pages", "--output", linked)
    for library in glob.glob(os.path.join(image, "lib", "*.so")):
        target = os.path.join(linked, "lib", os.path.basename(library))
        if not os.path.exists(target):
            shutil.copy(library, target)
    # the same options as the program's, so that only the program makes the difference
    shutil.copy(os.path.join(image, "lib", "backstory", "jvm.options"), os.path.join(linked, "lib"))
    _run(os.path.join(linked, "bin", "java"), f"-XX:AOTCacheOutput={linked}/lib/empty.aot", f"@{linked}/lib/jvm.options", "-m", "empty/empty.EmptyWindow", "train", display=screen.name)
    return linked


def _run(*command, display=None):
    done = subprocess.run(command, env=dict(os.environ, **({"DISPLAY": display} if display else {})), stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SystemExit(f"bench: the empty window cannot be linked: {' '.join(command[:2])}: {(done.stdout.strip().splitlines() or ['?'])[0]}")
