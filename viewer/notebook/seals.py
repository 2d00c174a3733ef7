"""A checksum for every row: SQLite notices a broken page, not a changed letter in a sound one.

A sealed table has a last column named `seal` that holds the checksum of all the columns before
it. That rule is the same in every version of the schema, so a row can be checked by a program
that does not know what it says.
"""

import sqlite3
import zlib
from collections.abc import Sequence

Value = str | bytes | int | float | None
"""What SQLite can hold in a column."""


def seal(values: Sequence[Value]) -> int:
    """The CRC-32 of a row's values: it always differs for damage of up to 32 bits on end."""
    parts = [
        "\0" if value is None else value.hex() if isinstance(value, bytes) else str(value)
        for value in values
    ]
    return zlib.crc32("\x1f".join(parts).encode())


def sealed_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The tables whose rows carry a seal, by name."""
    query = """
        SELECT master.name FROM sqlite_master AS master, pragma_table_info(master.name) AS info
        WHERE master.type = 'table' AND info.name = 'seal' ORDER BY master.name
    """
    return tuple(name for (name,) in connection.execute(query))


def broken_seal(connection: sqlite3.Connection, tables: Sequence[str] | None = None) -> str | None:
    """The first table with a row whose seal does not fit, of all or of some tables, else None."""
    for table in sealed_tables(connection) if tables is None else tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            if seal(row[:-1]) != row[-1]:
                return table
    return None


def seal_again(connection: sqlite3.Connection) -> None:
    """Seal every row anew, after a migration has changed tables. The caller commits."""
    for table in sealed_tables(connection):
        rows = connection.execute(f'SELECT rowid, * FROM "{table}"').fetchall()
        connection.executemany(
            f'UPDATE "{table}" SET seal = ? WHERE rowid = ?',
            [(seal(row[1:-1]), row[0]) for row in rows],
        )
