"""Has a file looked through by a program of its own, and by the council's virus scanner where there is one.

Serves: T.23
"""

from __future__ import annotations

import json
import socket
import struct
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from threading import BoundedSemaphore

from django.conf import settings

from goldenthread.casework.documents.keeping.kinds import A_VIRUS, EMPTY, LARGEST_BYTES, TOO_LARGE, Made, Refused

PACKAGE_ROOT = Path(__file__).resolve().parents[3]
PROGRAM = "goldenthread.casework.documents.keeping.apart"
SECONDS = 20
AT_ONCE = BoundedSemaphore(2)
"""Two files at a time in one server: more would take the machine from everybody who is writing."""

TAKES_TOO_LONG = "This file could not be looked through in a few seconds, as any usual file can. Save it as PDF or JPEG again, and send that."
NO_SCANNER = "The virus scanner does not answer, so nothing can be kept just now. Try again in a few minutes, or tell your IT team."
PIECE = 65_536


def made_safe(file: Path) -> Made:
    """What is kept of a file that has arrived.

    Raises:
        Refused: in words for whoever sent it.
    """
    size = file.stat().st_size
    if not size or size > LARGEST_BYTES:
        raise Refused(TOO_LARGE if size else EMPTY)
    scan(file)
    with AT_ONCE, tempfile.TemporaryDirectory(prefix="looked-at-", dir=file.parent) as folder:
        return _answer(_ask(file, Path(folder)), Path(folder))


def _ask(file: Path, folder: Path) -> bytes:
    command = [sys.executable, "-P", "-s", "-m", PROGRAM, str(file), str(folder)]
    environment = {
        "PYTHONPATH": str(PACKAGE_ROOT),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",
    }
    try:
        done = subprocess.run(
            command,
            env=environment,
            cwd=folder,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired as late:
        raise Refused(TAKES_TOO_LONG) from late
    if done.returncode:
        raise Refused(TAKES_TOO_LONG)
    return done.stdout


def _answer(said: bytes, folder: Path) -> Made:
    told = json.loads(said)
    if "refused" in told:
        raise Refused(told["refused"])
    preview = folder / "preview"
    return Made(
        told["kind"],
        (folder / "kept").read_bytes(),
        text=told["text"],
        pixels=tuple(told["pixels"]) if told["pixels"] else None,
        preview=preview.read_bytes() if preview.exists() else b"",
        left_out=tuple(told["left_out"]),
        told=told["told"],
    )


def scan(file: Path) -> None:
    """Ask the council's ClamAV, where `GOLDENTHREAD_CLAMD` names it (a socket's path, or host:port). It does not answer: nothing is kept.

    Raises:
        Refused: it found something, or does not answer.
    """
    if not settings.CLAMD:
        return
    try:
        with closing(_connected(settings.CLAMD)) as scanner, file.open("rb") as bytes_of_it:
            scanner.sendall(b"zINSTREAM\0")
            while piece := bytes_of_it.read(PIECE):
                scanner.sendall(struct.pack("!I", len(piece)) + piece)
            scanner.sendall(struct.pack("!I", 0))
            said = scanner.recv(4096).rstrip(b"\0\n")
    except OSError as error:
        raise Refused(NO_SCANNER) from error
    if said.endswith(b"FOUND"):
        raise Refused(A_VIRUS)
    if not said.endswith(b"OK"):
        raise Refused(NO_SCANNER)


def _connected(where: str) -> socket.socket:
    if where.startswith("/"):
        scanner = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        scanner.settimeout(SECONDS)
        scanner.connect(where)
        return scanner
    host, _, port = where.rpartition(":")
    return socket.create_connection((host, int(port)), timeout=SECONDS)
