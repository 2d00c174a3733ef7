"""A lock on an open file, which the system takes back when the process ends, however it ends."""

import errno
import os
import sys

_LOCKED_BYTE = 1 << 30
"""Windows refuses to read locked bytes, so a byte far behind what is written there is locked."""


if sys.platform == "win32":
    import msvcrt

    def lock(descriptor: int) -> bool:
        """Lock the file, unless another process has it."""
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def unlock(descriptor: int) -> None:
        """Let others lock it."""
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock(descriptor: int) -> bool:
        """Lock the file, unless another process has it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            # Some network disks know no such locks: there nobody is kept out.
            if error.errno not in (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP):
                raise
        return True

    def unlock(descriptor: int) -> None:
        """Let others lock it."""
        # Said, not left to the closing: a child process may hold the descriptor open too.
        fcntl.flock(descriptor, fcntl.LOCK_UN)
