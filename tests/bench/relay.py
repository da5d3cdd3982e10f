# SPDX-License-Identifier: Apache-2.0
"""A relay on loopback that counts what passes, without reading it."""
import socket
import threading

TLS_HEAD = 5
APPLICATION_DATA = 23
TLS13_OVERHEAD = 17  # of one record: the inner type and the tag of every cipher that OpenSSL offers by itself


class Direction:
    """Bytes of TCP, and the bytes of HTTP inside, which TLS 1.3 shows by the lengths of its records."""

    def __init__(self):
        self.tcp = self.http = 0

    def reader(self):
        """A function that takes the pieces of one connection."""
        state = {"skip": 0, "head": b""}

        def take(piece):
            self.tcp += len(piece)
            at = 0
            while at < len(piece):
                if state["skip"]:
                    step = min(state["skip"], len(piece) - at)
                    state["skip"] -= step
                    at += step
                    continue
                wanted = TLS_HEAD - len(state["head"])
                state["head"] += piece[at:at + wanted]
                at += wanted
                if len(state["head"]) == TLS_HEAD:
                    length = int.from_bytes(state["head"][3:], "big")
                    if state["head"][0] == APPLICATION_DATA:
                        self.http += length - TLS13_OVERHEAD
                    state["skip"], state["head"] = length, b""
        return take


class Relay:
    def __init__(self, port):
        self.target = port
        self.up, self.down, self.connections = Direction(), Direction(), 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.create_connection(("127.0.0.1", self.target))
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for source, target, way in ((client, server, self.up), (server, client, self.down)):
                threading.Thread(target=self._copy, args=(source, target, way.reader()), daemon=True).start()

    @staticmethod
    def _copy(source, target, take):
        try:
            while data := source.recv(1 << 18):
                take(data)
                target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def taken(self):
        """What passed since the last call. HTTP's bytes are left out where a handshake lies among them."""
        counts = {"wire_up": self.up.tcp, "wire_down": self.down.tcp}
        if self.connections == 0:
            counts |= {"http_up": self.up.http, "http_down": self.down.http}
        self.up.tcp = self.up.http = self.down.tcp = self.down.http = self.connections = 0
        return counts

    def close(self):
        self.listener.close()
