# SPDX-License-Identifier: Apache-2.0
"""A relay on loopback that counts what passes, without reading it, and can make the way as long as a real link's."""
import queue
import socket
import threading
import time

TLS_HEAD = 5
APPLICATION_DATA = 23
TLS13_OVERHEAD = 17  # of one record: the inner type and the tag of every cipher that OpenSSL offers by itself
ON_THE_WAY = 256  # pieces at most; more would be a link of endless memory


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
    """`round_trip` is in seconds and may be changed at any time. A new connection waits one round trip first, as the
    handshake of TCP does. Bandwidth is not limited and nothing is lost: on a real link both would cost more."""

    def __init__(self, port, round_trip=0.0):
        self.target, self.round_trip = port, round_trip
        self.up, self.down, self.connections = Direction(), Direction(), 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._join, args=(client,), daemon=True).start()

    def _join(self, client):
        time.sleep(self.round_trip)
        server = socket.create_connection(("127.0.0.1", self.target))
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for source, target, way in ((client, server, self.up), (server, client, self.down)):
            pieces = queue.Queue(ON_THE_WAY)
            threading.Thread(target=self._read, args=(source, pieces, way.reader()), daemon=True).start()
            threading.Thread(target=self._write, args=(source, target, pieces), daemon=True).start()

    def _read(self, source, pieces, take):
        """What came, and when it is to arrive; None at the end."""
        try:
            while data := source.recv(1 << 18):
                take(data)
                pieces.put((time.monotonic() + self.round_trip / 2, data))
        except OSError:
            pass
        pieces.put((time.monotonic() + self.round_trip / 2, None))

    @staticmethod
    def _write(source, target, pieces):
        broken = False
        while True:
            at, data = pieces.get()
            time.sleep(max(0.0, at - time.monotonic()))
            if data is None:
                break
            try:
                if not broken:
                    target.sendall(data)
            except OSError:
                broken = True  # the rest is thrown away, so that the reader can end
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def taken(self):
        """What passed since the last call. HTTP's bytes are left out where a handshake lies among them."""
        counts = {"wire_up": self.up.tcp, "wire_down": self.down.tcp, "connections": self.connections}
        if self.connections == 0:
            counts |= {"http_up": self.up.http, "http_down": self.down.http}
        self.up.tcp = self.up.http = self.down.tcp = self.down.http = self.connections = 0
        return counts

    def close(self):
        self.listener.close()
