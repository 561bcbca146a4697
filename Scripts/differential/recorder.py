# SPDX-License-Identifier: Apache-2.0
"""Makes calls of python3-libvirt and writes down what came back: results and errors, field by field."""
import json
import re
import threading
import time

import libvirt

UUID = re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
MAC = re.compile(r"\b52:54:00(:[0-9a-f]{2}){3}\b")
ADDRESS = re.compile(r"( object)? at 0x[0-9a-f]+")
TIME = re.compile(r"\b1[5-9]\d{8}\b")

# What an object is called in the record: a call's result is compared by its class and name.
NAMES = {
    libvirt.virDomain: lambda o: (o.name(), o.UUIDString(), o.ID()),
    libvirt.virNetwork: lambda o: (o.name(), o.UUIDString()),
    libvirt.virNetworkPort: lambda o: (o.UUIDString(),),
    libvirt.virStoragePool: lambda o: (o.name(), o.UUIDString()),
    libvirt.virStorageVol: lambda o: (o.name(), o.key()),
    libvirt.virNodeDevice: lambda o: (o.name(),),
    libvirt.virInterface: lambda o: (o.name(), o.MACString()),
    libvirt.virSecret: lambda o: (o.UUIDString(),),
    libvirt.virNWFilter: lambda o: (o.name(), o.UUIDString()),
    libvirt.virDomainSnapshot: lambda o: (o.getName(),),
    libvirt.virDomainCheckpoint: lambda o: (o.getName(),),
}
for known in list(NAMES):
    NAMES[known.__name__] = NAMES[known]


class Recorder:
    """One connection and the record of its calls."""

    def __init__(self, uri, path="/default", read_only=False, query=""):
        self.uri = uri
        self.lines = []
        self.prefix = ""
        self.generated = {}
        # scheme+transport://host:port or scheme+unix://?socket=PATH; the driver's path and query are put in.
        base, _, old = uri.partition("?")
        query = "&".join(part for part in (old, query) if part)
        self.full = base + path + ("?" + query if query else "")
        opener = libvirt.openReadOnly if read_only else libvirt.open
        self.conn = opener(self.full)

    def close(self):
        self.conn.close()

    def mask(self, text):
        """Replaces what differs from run to run; a generated UUID becomes its number in order of appearance."""
        def number(match):
            return self.generated.setdefault(match.group(0), f"UUID{len(self.generated)}")
        return TIME.sub("TIME", MAC.sub("MAC", UUID.sub(number, ADDRESS.sub("", text))))

    def plain(self, value):
        if isinstance(value, str):
            return self.mask(value)
        if isinstance(value, (bytes, bytearray)):
            return "bytes:" + value.hex()
        if isinstance(value, dict):
            return {str(self.plain(k)): self.plain(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.plain(v) for v in value]
        if value is None or isinstance(value, (int, float, bool)):
            return self.mask(str(value)) if isinstance(value, int) and value > 10**9 else value
        for kind, name in NAMES.items():
            if not isinstance(kind, str) and isinstance(value, kind):
                return [kind.__name__, *self.plain(list(name(value)))]
        return type(value).__name__

    def note(self, label, value):
        self.lines.append(json.dumps([f"{self.prefix}{label}", self.plain(value)], sort_keys=True))

    def call(self, label, function, *args, only=lambda result: result, **named):
        """Calls and records; returns the result, or None after an error. `only` makes a result comparable."""
        words = ", ".join([self.mask(repr(a))[:120] for a in args] + [f"{k}={v!r}" for k, v in named.items()])
        try:
            result = function(*args, **named)
        except libvirt.libvirtError as error:
            self.note(f"{label}({words})", ["error", *(error.err or (str(error),))])
            return None
        except (TypeError, OverflowError, ValueError, LookupError) as error:
            self.note(f"{label}({words})", ["refused by the binding", str(error)])
            return None
        self.note(f"{label}({words})", only(result))
        return result

    def on(self, target, method, *args, only=lambda result: result, **named):
        """Calls a method of an object."""
        if target is None:
            return None
        label = f"{type(target).__name__}.{method}"
        return self.call(label, getattr(target, method), *args, only=only, **named)


def unordered(result):
    """For lists in the order of a hash table."""
    return sorted(result, key=lambda item: item if isinstance(item, (str, int)) else NAMES[type(item)](item))


# Every flag by itself, and a few together.
BITS = [1 << bit for bit in range(0, 20)] + [1 << 30]
FEW = [0, 1, 2, 3, 4, 8, 16, 1 << 20]
PAIRS = [3, 5, 6, 7, 9, 10, 12, 0xff]
ALL = [0] + BITS + PAIRS


class EventLoop:
    """libvirt's own event loop in a thread; the events of registered callbacks land in `seen`."""

    _thread = None

    @classmethod
    def start(cls):
        if cls._thread is None:
            libvirt.virEventRegisterDefaultImpl()

            def turn():
                while True:
                    libvirt.virEventRunDefaultImpl()
            cls._thread = threading.Thread(target=turn, daemon=True)
            cls._thread.start()

    @staticmethod
    def settle():
        """Events may come after the answer to the call that caused them."""
        time.sleep(0.15)
