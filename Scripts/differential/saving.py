# SPDX-License-Identifier: Apache-2.0
"""Save, restore, managed save and core dumps."""
import os
import tempfile

from domains import ID, STATES, XML, dump, running
from recorder import Recorder


def scenario_files(uri):
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "image")
        for state, make in STATES.items():
            for flag in (0, 1, 2, 4, 6, 8):
                rec = Recorder(uri)
                rec.prefix = f"[{state} {flag}] "
                mask = rec.mask
                rec.mask = lambda text, mask=mask: mask(text.replace(folder, "FOLDER"))
                domain = make(rec)
                rec.on(domain, "saveFlags", path, None, flag)
                rec.note("written", os.path.exists(path))
                dump(rec, "saved")
                for other in (0, 1, 2, 4):
                    rec.on(rec.conn, "saveImageGetXMLDesc", path, other)
                rec.on(rec.conn, "saveImageDefineXML", path, XML % ("one", ID % 1), 0)
                for other in (8, 6, 2, 4, 0):
                    rec.on(rec.conn, "restoreFlags", path, None, other)
                    dump(rec, "restored")
                rec.on(rec.conn, "restore", path)
                rec.on(domain, "save", path)
                rec.on(rec.conn, "restoreFlags", path, XML % ("one", ID % 1), 0)
                rec.on(rec.conn, "restoreFlags", path, "<domain/>", 0)
                rec.on(domain, "saveFlags", path, XML % ("one", ID % 1), 0)
                dump(rec, "end")
                lines += rec.lines
                domain = None
                rec.close()
                if os.path.exists(path):
                    os.unlink(path)
    return lines


def scenario_faults(uri):
    rec = Recorder(uri)
    with tempfile.TemporaryDirectory() as folder:
        mask = rec.mask
        rec.mask = lambda text: mask(text.replace(folder, "FOLDER"))
        domain = running(rec)
        for path in ("", folder, "/nonexistent/x", "/dev/full"):
            rec.on(domain, "save", path)
            rec.on(domain, "coreDump", path, 0)
            rec.on(domain, "state")
        for name, data in (("empty", b""), ("short", b"Test"), ("magic", b"TestGuestMagic"),
                           ("size", b"TestGuestMagic" + b"\xff\xff\xff\x7f"), ("negative", b"TestGuestMagic\xff\xff\xff\xff"),
                           ("cut", b"TestGuestMagic\x50\0\0\0<domain"), ("xml", b"TestGuestMagic\x04\0\0\0<a/>"),
                           ("zero", b"TestGuestMagic\0\0\0\0"), ("other", b"x" * 100)):
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(data)
            rec.on(rec.conn, "restore", path)
            rec.on(rec.conn, "saveImageGetXMLDesc", path)
        rec.on(rec.conn, "restore", "/nonexistent/x")
        rec.on(rec.conn, "restore", folder)
        path = os.path.join(folder, "image")
        rec.on(domain, "coreDump", path, 0)
        rec.note("dump", open(path, "rb").read() if os.path.exists(path) else None)
        for flag in (0, 1, 2, 4, 8, 16, 32):
            rec.on(domain, "coreDump", path, flag)
            rec.on(domain, "state")
            rec.on(domain, "create")
            rec.on(domain, "resume")
        for form in range(6):
            rec.on(domain, "coreDumpWithFormat", path, form, 0)
        rec.on(domain, "save", path)
        rec.note("image", open(path, "rb").read() if os.path.exists(path) else None)
        rec.on(domain, "saveParams", {"file": path}, 0)
        rec.on(domain, "create")
        for params in ({"file": path}, {}, {"dxml": "x"}, {"file": path, "bogus": 1}):
            rec.on(domain, "saveParams", params, 0)
            rec.on(rec.conn, "restoreParams", params, 0)
    return rec.lines


def scenario_managed(uri):
    lines = []
    for state, make in STATES.items():
        for flag in (0, 1, 2, 4, 8):
            rec = Recorder(uri)
            rec.prefix = f"[{state} {flag}] "
            domain = make(rec)
            rec.on(domain, "managedSave", flag)
            rec.on(domain, "hasManagedSaveImage", 0)
            rec.on(domain, "hasManagedSaveImage", 1)
            rec.on(domain, "managedSaveGetXMLDesc", 0)
            dump(rec, "saved")
            rec.on(domain, "undefine")
            rec.on(domain, "create")
            rec.on(domain, "state")
            rec.on(domain, "managedSave", flag)
            rec.on(domain, "managedSaveRemove", 1)
            rec.on(domain, "managedSaveRemove", 0)
            rec.on(domain, "managedSaveRemove", 0)
            rec.on(domain, "createWithFlags", 16)
            rec.on(domain, "managedSave", flag)
            rec.on(domain, "undefineFlags", 1)
            dump(rec, "end")
            lines += rec.lines
            domain = None
            rec.close()
    return lines
