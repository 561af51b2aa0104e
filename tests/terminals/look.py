"""Are the lines of the three panes on the screen of a real terminal, glyph for glyph?

What is expected is laid out by FriBidi and drawn by a small reference program in the same terminal
and font, in a way known to be right there. The picture of the program is searched for the picture
of each line. `run` beside this file installs what is needed.
"""
import contextlib
import getpass
import os
import pty
import re
import select
import shlex
import socket
import subprocess
import sys
import tempfile
import time
import unicodedata

COLUMNS, ROWS = 120, 26
# The lines that are titles; the others are paragraphs.
TITLES = 5
FONT = "DejaVu Sans Mono"
HERE = os.path.dirname(os.path.realpath(__file__))
# How each terminal is started, and how the reference is drawn in it: started in another way
# (its own reordering off), or after a sequence.
XTERM = ["xterm", "-fa", FONT, "-fs", "14", "-b", "0", "-bw", "0", "+sb", "-geometry", f"{COLUMNS}x{ROWS}+0+0", "-e"]
PTERM = ["pterm", "-fn", f"client:{FONT} 14", "-xrm", "pterm.WindowBorder: 0", "-xrm", "pterm.ScrollBar: 0",
         "-geometry", f"{COLUMNS}x{ROWS}+0+0"]
MLTERM = ["mlterm", "--fontsize=18", "-g", f"{COLUMNS}x{ROWS}+0+0", "--sbmod=none", "--aafont", "-t", "xft"]
KITTY = ["kitty", "--config", "NONE", "-o", f"font_family={FONT}", "-o", "font_size=14", "-o", "remember_window_size=no",
         "-o", f"initial_window_width={COLUMNS}c", "-o", f"initial_window_height={ROWS}c", "-o", "window_padding_width=0",
         "-o", "background=#ffffff", "-o", "foreground=#000000", "-o", "cursor_blink_interval=0"]
KONSOLE = ["konsole", "--nofork", "--hide-menubar", "--hide-tabbar", "-p", f"Font={FONT},14", "-p", f"TerminalColumns={COLUMNS}",
           "-p", f"TerminalRows={ROWS}", "-p", "ScrollBarPosition=2"]
TERMINALS = {
    "xterm": (XTERM, XTERM, ""),
    "vte": ([sys.executable, f"{HERE}/vte.py", str(COLUMNS), str(ROWS), FONT + " 14"],) * 2 + ("\033[8l",),
    "urxvt": (["urxvt", "-fn", f"xft:{FONT}:size=14", "-geometry", f"{COLUMNS}x{ROWS}+0+0", "-b", "0", "+sb", "-e"],) * 2 + ("",),
    "st": (["st", "-f", f"{FONT}:size=14", "-g", f"{COLUMNS}x{ROWS}+0+0", "-e"],) * 2 + ("",),
    "alacritty": (["alacritty", "-o", f"font.normal.family='{FONT}'", "-o", f"window.dimensions.columns={COLUMNS}",
                   "-o", f"window.dimensions.lines={ROWS}", "-e"],) * 2 + ("",),
    "zutty": (["zutty", "-geometry", f"{COLUMNS}x{ROWS}", "-font", "DejaVuSansMono", "-fontpath", "/usr/share/fonts/truetype/dejavu",
               "-fontsize", "18", "-border", "0", "-e"],) * 2 + ("",),
    "konsole": (KONSOLE + ["-e"], KONSOLE + ["-p", "BidiRenderingEnabled=false", "-e"], ""),
    "kitty": (KITTY, KITTY + ["-o", "force_ltr=yes"], ""),
    "mlterm": (MLTERM + ["-e"], MLTERM + ["--ctl=false", "-e"], ""),
    # The renderer for pages without a graphics processor hands whole runs to the browser.
    "xtermjs": ([sys.executable, f"{HERE}/web.py", str(COLUMNS), str(ROWS), FONT, "target/tools/web/node_modules/@xterm/xterm"],) * 2 + ("",),
    "pterm": (PTERM + ["-e"], PTERM + ["-xrm", "pterm.DisableBidi: 1", "-xrm", "pterm.DisableArabicShaping: 1", "-e"], ""),
}


# Terminals that reorder what they draw in one go: in the reference each cell has a colour of its own,
# and stands up to a pixel beside its place in a longer run.
BY_CELL = ["xtermjs"]
# Editors in whose terminal window the program runs (`vte+vim`): their command, and the verb before
# the program's own.
EDITORS = {
    "vim": (["vim", "-u", "NONE", "-c"], "terminal ++curwin "),
    "nvim": (["nvim", "-u", "NONE", "-c", "set laststatus=0", "-c", "autocmd TermOpen * startinsert", "-c"], "terminal "),
}


def relay(keys, command):
    """Runs a program in a terminal of its own inside the real one, and types when it is quiet."""
    import fcntl, termios, tty
    size = fcntl.ioctl(1, termios.TIOCGWINSZ, b"\0" * 8)
    child, master = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, size)
        os.execvp(command[0], command)
    tty.setraw(0)
    # What connects first shows nothing for a while.
    keys, quiet = list(keys), float("inf")
    while True:
        ready = select.select([0, master], [], [], 0.1)[0]
        try:
            if 0 in ready:
                os.write(master, os.read(0, 4096))
            if master in ready:
                os.write(1, os.read(master, 65536))
                quiet = time.monotonic()
        except OSError:
            return
        if keys and time.monotonic() - quiet > 0.8:
            os.write(master, keys.pop(0).encode().decode("unicode_escape").encode())
            quiet = time.monotonic()


def reference(path, sequence, by_cell):
    """Draws rows of cells, and blocks in the corners that show where the cells are."""
    out = sequence + "\033[2J\033[H\033[?25l"
    for y, line in enumerate(open(path, encoding="utf-8").read().splitlines(), 2):
        bold, line = ("\033[1m", line[1:]) if line.startswith("*") else ("", line)
        if by_cell:
            line = "".join(f"\033[38;2;0;0;{x % 2}m{cell}" for x, cell in enumerate(clusters(line)))
        out += f"\033[{y};3H{bold}{line}\033[m"
    for y, x in ((1, 1), (1, COLUMNS), (ROWS, 1), (ROWS, COLUMNS)):
        out += f"\033[{y};{x}H\033[41m \033[m"
    sys.stdout.write(out)
    sys.stdout.flush()
    time.sleep(60)


def clusters(line):
    cells = []
    for c in line:
        if cells and unicodedata.combining(c):
            cells[-1] += c
        else:
            cells.append(c)
    return cells


def visual(line):
    """The cells of a line from left to right, as FriBidi has it."""
    base = "--ltr" if re.match(r"[A-Za-z]+ [A-Za-z]", line) else "--rtl"
    done = subprocess.run(["fribidi", "--charset", "UTF-8", base, "--nopad", "--nobreak"],
                          input=line + "\n", capture_output=True, text=True, check=True)
    # FriBidi fills the place of the alef in a ligature.
    return done.stdout.rstrip("\n").replace("\ufeff", "").strip()


class Display:
    """A screen of its own; what was started on it ends with it."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1800x1000x24", "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.name = ":" + os.fdopen(read).readline().strip()
        self.home = tempfile.TemporaryDirectory(prefix="sahifa-look-")
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.home.cleanup()

    def written(self):
        """The rows that the terminal wrote down, without characters that have no width."""
        try:
            with open(self.home.name + "/screen", encoding="utf-8") as file:
                rows = file.read().splitlines()
        except FileNotFoundError:
            return []
        os.remove(self.home.name + "/screen")
        return ["".join(c for c in row if unicodedata.category(c) != "Cf") for row in rows]

    def picture(self, command, limit=60):
        """Runs a terminal and returns its picture once it rests. A terminal that writes down its
        screen does so before."""
        from PIL import ImageGrab
        home = self.home.name
        env = {"PATH": os.environ["PATH"], "DISPLAY": self.name, "HOME": home, "LC_ALL": "C.UTF-8", "GDK_BACKEND": "x11",
               "XDG_RUNTIME_DIR": home, "NO_AT_BRIDGE": "1", "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QPA_PLATFORM": "xcb", "WEB_SCREEN": home + "/screen"}
        is_web = any(word.endswith("web.py") for word in command)
        terminal = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            last, since, deadline = None, time.monotonic(), time.monotonic() + limit
            while time.monotonic() < deadline:
                time.sleep(0.3)
                shot = ImageGrab.grab(xdisplay=self.name)
                now = shot.tobytes()
                if now != last:
                    last, since = now, time.monotonic()
                elif is_web and not os.path.exists(home + "/screen"):
                    since = time.monotonic()
                elif time.monotonic() - since > 4 and max(shot.convert("L").getextrema()) > 0:
                    break
            return shot.convert("RGB")
        finally:
            try:
                os.killpg(terminal.pid, 15)
            except ProcessLookupError:
                pass
            terminal.wait()


def ink(strip):
    """Which pixels are not background, whatever the colours."""
    import numpy as np
    values, counts = np.unique(strip, return_counts=True)
    return np.abs(strip.astype(int) - int(values[counts.argmax()])) > 90


def grid(picture):
    """Corner and cell size, from the red blocks in the corners."""
    import numpy as np
    red, green, blue = (np.asarray(picture)[..., band] for band in range(3))
    rows, columns = np.nonzero((red > 140) & (green < 90) & (blue < 90))
    if not len(rows):
        raise SystemExit("the reference was not drawn: see the picture in target/terminals")
    top, left, bottom, right = rows.min(), columns.min(), rows.max() + 1, columns.max() + 1
    return left, top, (right - left) / COLUMNS, (bottom - top) / ROWS


class Mosh:
    """mosh to this machine: an SSH server on 127.0.0.1 with a key that nobody else has."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sahifa-mosh-")
        folder = self.folder.name
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{name}"], check=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        # Where root starts it, the server wants a folder for its processes without rights.
        if os.getuid() == 0:
            os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
        with open(f"{folder}/config", "w", encoding="utf-8") as file:
            file.write(f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/user.pub\n"
                       "PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n"
                       "AcceptEnv LANG LC_*\n")
        self.server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", f"{folder}/config"], stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise SystemExit("the SSH server did not start")

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def around(self, program):
        """The command that runs a program over it."""
        ssh = shlex.join(["ssh", "-p", str(self.port), "-i", f"{self.folder.name}/user", "-F", "none", "-o", "IdentitiesOnly=yes",
                          "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"])
        here = getpass.getuser() + "@127.0.0.1"
        return ["mosh", "--ssh=" + ssh, "--bind-server=127.0.0.1", here, "--"] + program


class Editor:
    """An editor, in whose terminal window the program runs."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def around(self, program):
        command, verb = EDITORS[self.name]
        return command + [verb + shlex.join(program)]


def between(name):
    """The program between the terminal and Sahifa."""
    if not name:
        return contextlib.nullcontext()
    return Mosh() if name == "mosh" else Editor(name)


def script(work, program):
    """A script that starts a program: Konsole takes `--config` for an option of its own, wherever it stands."""
    path = work + "/start"
    with open(path, "w", encoding="utf-8") as file:
        file.write("exec " + shlex.join(program) + "\n")
    return ["sh", path]


def look(name, binary, lines):
    import numpy as np
    terminal, _, inner = name.partition("+")
    start, start_reference, sequence = TERMINALS[terminal]
    out = os.path.join("target", "terminals")
    os.makedirs(out, exist_ok=True)
    with Display() as display, tempfile.TemporaryDirectory(prefix="sahifa-look-") as work, between(inner) as middle:
        config = prepare(work, lines)
        program = [binary, "--config", config, "--data-dir", work + "/data"]
        subprocess.run(program + ["refresh", "--quiet"], check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        program = script(work, program)
        if middle:
            program = middle.around(program)
        me = [sys.executable, os.path.realpath(__file__)]
        drawn = display.picture(start + me + ["--relay", "j\\r", "--"] + program)
        drawn.save(f"{out}/{name}.png")
        written = display.written()
        cells = [visual(line) for line in lines]
        variants = cells + [unmarked(line) for line in cells]
        with open(work + "/rows", "w", encoding="utf-8") as file:
            # The unread titles are bold; the second one is opened.
            bold = lambda number: TITLES > number % len(lines) != 1
            file.write("\n".join("*" * bold(number) + row for number, row in enumerate(variants)))
        expected = display.picture(start_reference + me + ["--reference", work + "/rows", sequence.encode("unicode_escape").decode(), str(terminal in BY_CELL)])
        expected.save(f"{out}/{name}-reference.png")
    x0, y0, width, height = grid(expected)
    screen, sheet = np.asarray(drawn.convert("L")), np.asarray(expected.convert("L"))
    missing = []
    for number, line in enumerate(lines):
        candidates = [number, number + len(lines)]
        if not any(found(screen, sheet, x0, y0, width, height, row, len(clusters(variants[row])), terminal in BY_CELL) for row in candidates):
            missing.append(line)
        elif written and not any(variants[row] in text for row in candidates for text in written):
            missing.append(line + " (in the cells)")
    print(f"{name}: {len(lines) - len(missing)} of {len(lines)} lines are on the screen")
    for line in missing:
        print(f"    not found: {line}")
    return not missing


def unmarked(line):
    return "".join(c for c in line if not unicodedata.combining(c))


def near(ink):
    """The pixels that are ink or beside it."""
    wide = ink.copy()
    wide[:, 1:] |= ink[:, :-1]
    wide[:, :-1] |= ink[:, 1:]
    tall = wide.copy()
    tall[1:] |= wide[:-1]
    tall[:-1] |= wide[1:]
    return tall


def found(screen, sheet, x0, y0, width, height, number, count, is_loose):
    """Whether row `number` of the reference stands anywhere on the screen; loosely, with its letters a
    pixel off."""
    import numpy as np
    def strip(a, row, column):
        top, left = round(y0 + row * height), round(x0 + column * width)
        # Tall letters of the rows above and below reach into the edges.
        return a[top + 2:top + round(height) - 2, left:left + round(count * width)]
    wanted = ink(strip(sheet, number + 1, 2))
    for row in range(ROWS):
        for column in range(COLUMNS - count + 1):
            here = strip(screen, row, column)
            if here.shape != wanted.shape:
                continue
            here = ink(here)
            differing = here & ~near(wanted) | wanted & ~near(here) if is_loose else here ^ wanted
            if differing.sum() <= 2:
                return True
    return False


def prepare(work, lines):
    """A configuration without colours and with bold titles, and an article per title; the first holds the paragraphs."""
    titles, paragraphs = lines[:TITLES], lines[TITLES:]
    os.mkdir(work + "/themes")
    with open(work + "/themes/plain.toml", "w", encoding="utf-8") as file:
        file.write('[styles]\ntext = { fg = "default", bg = "default" }\n"list.title.unread" = { bold = true }\n')
    for number, title in enumerate(titles):
        with open(f"{work}/{number}.txt", "w", encoding="utf-8") as file:
            file.write(title + "\n\n" + "\n\n".join(paragraphs) + "\n")
        os.utime(f"{work}/{number}.txt", (1_700_000_000 - number,) * 2)
    path = work + "/config.toml"
    with open(path, "w", encoding="utf-8") as file:
        file.write('[ui]\nlanguage = "ar"\ntheme = "plain"\nguide = false\n'
                   f'[[source]]\nname = "عنب (2)"\nfolder = "أخبار"\npath = "{work}/*.txt"\n')
    return path


def main():
    if sys.argv[1] == "--relay":
        end = sys.argv.index("--")
        return relay(sys.argv[2:end], sys.argv[end + 1:])
    if sys.argv[1] == "--reference":
        return reference(sys.argv[2], sys.argv[3].encode().decode("unicode_escape"), sys.argv[4] == "True")
    text = open(f"{HERE}/lines.txt", encoding="utf-8").read()
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    binary = os.path.realpath(sys.argv[1])
    return 0 if all([look(name, binary, lines) for name in sys.argv[2:]]) else 1


if __name__ == "__main__":
    sys.exit(main())
