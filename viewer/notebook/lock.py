"""One writer: who holds the notebook says so in a lock file beside it."""

import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from viewer.file_lock import lock, unlock
from viewer.wording import words


class InUse(Exception):
    """Another program writes the notebook; the argument names it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to write a notebook, until it is released or the process ends."""

    descriptor: int
    left_behind: str | None
    """The holder on another machine that has not said it is done: the folder may be synced."""

    def release(self) -> None:
        """Let others write."""
        # What fails here is done by the closing or by the next holder.
        with suppress(OSError):
            os.ftruncate(self.descriptor, 0)
            unlock(self.descriptor)
        with suppress(OSError):
            os.close(self.descriptor)


def claim(path: Path) -> Claim:
    """Claim the right to write the notebook at `path`.

    The system frees a claim when its process ends, however it ends. Raises InUse where somebody
    else has it, OSError where the lock file cannot be made.
    """
    descriptor = os.open(
        lock_file(path), os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600
    )
    try:
        holder = os.read(descriptor, 500).decode(errors="replace").strip()
        if not lock(descriptor):  # where locks are unknown SQLite still lets one write at a time
            raise InUse(holder or words("another program"))
        host = platform.node()
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        since = datetime.now(UTC).isoformat(sep=" ", timespec="seconds")
        os.write(descriptor, f"process {os.getpid()} on {host} since {since}\n".encode())
    except BaseException:
        os.close(descriptor)
        raise
    elsewhere = bool(holder) and f" on {host} since " not in holder
    return Claim(descriptor, holder if elsewhere else None)


def lock_file(path: Path) -> Path:
    """Where the claim on the notebook at `path` is kept."""
    return path.with_name(path.name + ".lock")
