# SPDX-License-Identifier: Apache-2.0
"""A link as bad as real ones: a relay of TCP on loopback, on a thread of its own. It never reads what passes.

Loss is what TCP makes of it: a segment that is lost comes a retransmission time-out later, and what follows waits for it.
Every field may be changed while bytes are under way; all of them together say what the link is like from now on.
"""
import asyncio
import random
import socket
import struct
import threading
import time

SEGMENT = 1400
WINDOW = 32 * 1024  # on the way in one direction of one connection; more would be a link of endless memory
LEAST_TIMEOUT = 0.2  # of a retransmission
LONGEST_TIMEOUT = 10.0


class Way:
    """One direction, for all connections together: `free` is when the last byte that was let in has left."""

    def __init__(self):
        self.free = 0.0
        self.bytes = 0


class Connection:
    def __init__(self, client, server):
        self.client, self.server = client, server
        self.passed = 0
        self.dead = False  # nothing passes any more, and nobody is told

    def cut(self):
        """Both ends find it reset; what was under way is gone."""
        for end in (self.client, self.server):
            if end is None:
                continue
            raw = end.get_extra_info("socket")
            try:
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            except OSError:
                pass
            end.transport.abort()


class Link:
    def __init__(self, port, seed=1):
        self.target = port
        self.rate = None  # bytes a second in each direction
        self.delay = self.jitter = 0.0  # seconds, one way
        self.loss = 0.0  # of a segment
        self.hole = None  # a write of more bytes than this never arrives, and its connection is stuck
        self.silent = False  # nothing is forwarded, nothing is closed
        self.down = False  # new connections are refused
        self.cut_after = None  # once: so many bytes of one connection pass, then it is reset
        self.cut_next = None  # says after how many bytes to cut the next time
        self.cuts = 0
        self.up, self.back = Way(), Way()
        self.connections, self.opened = set(), 0
        self.random = random.Random(seed)
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        self.thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self.thread.start()
        ready.wait()

    def well(self):
        """From now on; what is stuck on its connection stays stuck there, as bytes that a router has forgotten."""
        for one in list(self.connections):
            one.dead = one.dead or self.silent
        self.rate, self.delay, self.jitter, self.loss = None, 0.0, 0.0, 0.0
        self.hole, self.silent, self.down, self.cut_after = None, False, False, None

    def reset(self):
        """Every connection ends at once, as where the device has another address now."""
        self._call(lambda: [one.cut() for one in list(self.connections)])

    def strand(self, share=1.0):
        """Connections that are open stay open for ever and carry nothing any more; new ones are as the link is."""
        for one in list(self.connections):
            one.dead = one.dead or self.random.random() < share

    def cut_one(self):
        self._call(lambda: self.connections and self.random.choice(list(self.connections)).cut())

    def close(self):
        self.reset()
        self._call(self.listener.close)
        self._call(lambda: [task.cancel() for task in asyncio.all_tasks(self.loop)])
        time.sleep(0.2)  # for what they do at their end
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(5)

    def _call(self, act):
        done = threading.Event()
        self.loop.call_soon_threadsafe(lambda: (act(), done.set()))
        done.wait(5)

    def _run(self, ready):
        asyncio.set_event_loop(self.loop)
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, WINDOW // 2)  # so that little waits here unseen
        listening.bind(("127.0.0.1", 0))
        listening.listen(1024)
        self.port = listening.getsockname()[1]
        self.listener = self.loop.run_until_complete(asyncio.start_server(self._accept, sock=listening, limit=WINDOW))
        ready.set()
        self.loop.run_forever()

    async def _accept(self, reader, writer):
        one = Connection(writer, None)
        self.connections.add(one)
        self.opened += 1
        try:
            if self.down:
                return
            await asyncio.sleep(2 * self.delay)  # the handshake of TCP
            while self.silent:
                await asyncio.sleep(0.05)
            raw = socket.socket()
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, WINDOW // 2)
            raw.setblocking(False)
            await self.loop.sock_connect(raw, ("127.0.0.1", self.target))
            back, one.server = await asyncio.open_connection(sock=raw, limit=WINDOW)
            for end in (writer, one.server):
                end.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.gather(self._carry(one, reader, one.server, self.up),
                                 self._carry(one, back, writer, self.back))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            one.cut()
            self.connections.discard(one)

    async def _carry(self, one, source, target, way):
        """What comes from `source` goes to `target` when the link has brought it there."""
        pieces, room = asyncio.Queue(), asyncio.Semaphore(max(1, WINDOW // SEGMENT))
        deliver = asyncio.ensure_future(self._deliver(one, pieces, target, room, way))
        last = 0.0
        try:
            while data := await source.read(WINDOW):
                if self.hole is not None and len(data) > self.hole:
                    one.dead = True
                for at in range(0, len(data), SEGMENT):
                    piece = data[at:at + SEGMENT]
                    await room.acquire()
                    if deliver.done():
                        return
                    last = max(last, self._arrival(way, len(piece)))
                    pieces.put_nowait((last, piece))
        except OSError:
            pass
        pieces.put_nowait((last, None))
        await deliver

    def _arrival(self, way, size):
        now = time.monotonic()
        way.free = max(now, way.free) + (size / self.rate if self.rate else 0.0)
        at = way.free + self.delay + self.jitter * self.random.random()
        timeout = max(LEAST_TIMEOUT, 3 * self.delay)
        while self.loss and self.random.random() < self.loss:
            at += timeout
            timeout = min(LONGEST_TIMEOUT, timeout * 2)
        return at

    async def _deliver(self, one, pieces, target, room, way):
        try:
            await self._write(one, pieces, target, room, way)
        finally:
            for _ in range(WINDOW):
                room.release()  # whoever waits to hand over more may end

    async def _write(self, one, pieces, target, room, way):
        while True:
            at, piece = await pieces.get()
            if (wait := at - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            while self.silent or one.dead:
                await asyncio.sleep(0.05)
                if target.transport.is_closing():
                    one.cut()
                    return
            if piece is None:
                target.close()
                return
            try:
                target.write(piece)
                await target.drain()
            except OSError:
                break
            way.bytes += len(piece)
            one.passed += len(piece)
            room.release()
            if self.cut_after is not None and one.passed >= self.cut_after:
                self.cut_after = self.cut_next() if self.cut_next else None
                self.cuts += 1
                break
        one.cut()
