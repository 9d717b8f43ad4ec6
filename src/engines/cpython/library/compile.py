"""Adds to an archive of the standard library the code of each module that is imported when CPython has started."""

import importlib.util
import marshal
import platform  # The harness asks it which CPython this is.
import sys
import zipfile

ARCHIVE = "/tmp/library.zip"

# PEP 552: known by the hash of its source, which nobody compares. The dates in the archive mean nothing.
UNCHECKED = (1).to_bytes(4, "little")


def compiled(spec):
    source = spec.loader.get_source(spec.name).encode()
    code = marshal.dumps(spec.loader.get_code(spec.name))
    return importlib.util.MAGIC_NUMBER + UNCHECKED + importlib.util.source_hash(source) + code


library = f"{platform.__spec__.loader.archive}/"
specs = [module.__spec__ for _, module in sorted(sys.modules.items()) if module.__spec__ is not None]
with zipfile.ZipFile(ARCHIVE, "a") as archive:
    for spec in specs:
        if spec.origin is not None and spec.origin.startswith(library):
            entry = zipfile.ZipInfo(spec.origin.removeprefix(library) + "c")
            archive.writestr(entry, compiled(spec), zipfile.ZIP_DEFLATED)
