# SPDX-License-Identifier: Apache-2.0
"""Clients that ask whether there is anything new, as a device asks it, and work less for it than the server does.

A request that finds nothing changes nothing, so that the same bytes can be sent again and again. What they are follows from
where the user's scopes stand, which is read from the server's own database.
"""
import base64
import hashlib
import os
import socket
import ssl
import subprocess

HEADS = """select encode(uuid_send(h.scope_id), 'hex'), h.seq, h.epoch, encode(h.head_hash, 'hex')
from grants g join scope_head h on h.scope_id = g.scope_id where g.user_id = '{}' and h.seq > 0 order by h.scope_id"""
GENERATION = "select encode(uuid_send(generation), 'hex') from server_gen order by made_at desc limit 1"


def query(data, sql):
    said = subprocess.check_output(
        ["psql", "-h", f"{data}/sock", "-U", "doorstep", "-d", "doorstep", "-At", "-F", " ", "-c", sql], text=True)
    return [line.split() for line in said.splitlines()]


def asking(data, user):
    """The body of a request (PROTOCOL.md §4.1) of a device that holds all that `user` may."""
    view = bytes.fromhex(query(data, GENERATION)[0][0])
    for scope, seq, epoch, head in query(data, HEADS.format(user)):
        view += bytes.fromhex(scope) + int(seq).to_bytes(8, "big") + int(epoch).to_bytes(4, "big")
        view += bytes.fromhex(head)[:8]
    return b"\xa3\x00\x01\x09\x50" + hashlib.sha256(view).digest()[:16] + b"\x0b\x81\x81\x01"


class Client:
    """One enrolled device on one connection."""

    def __init__(self, server, context):
        self.stream = context.wrap_socket(socket.create_connection(("127.0.0.1", server.port)))
        self.stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        coded = server.invitation().removeprefix("doorstep1:")
        invitation = base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4))
        secrets = invitation[invitation.index(b"\x50"):]  # after host and port: the invitation's id, its secret, …
        self.send("/v1/enrol", b"\x84" + secrets[:34] + b"\x50" + os.urandom(6) + b"\x70" + os.urandom(9) + b"\x61r")
        enrolled = self.answer()
        self.token = base64.urlsafe_b64encode(enrolled[enrolled.index(b"\x58\x20") + 2:][:32]).decode().rstrip("=")

    def send(self, path, body, fields=""):
        head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{fields}Content-Length: {len(body)}\r\n\r\n"
        self.stream.sendall(head.encode() + body)

    def ask(self, body):
        self.send("/v1/sync", body, f"Authorization: Bearer {self.token}\r\n")

    def answer(self):
        said = b""
        while b"\r\n\r\n" not in said:
            more = self.stream.recv(4096)
            if not more:
                raise SystemExit("bench: replay: the server ended the connection")
            said += more
        head, _, body = said.partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"bench: replay: {head.splitlines()[0].decode()}")
        length = int(head.lower().partition(b"content-length:")[2].split()[0])
        while len(body) < length:
            body += self.stream.recv(length - len(body))
        return body


class Replay:
    """`count` clients of one user. `each()` lets one after the other ask, `all()` every one at the same time."""

    def __init__(self, server, count):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        self.clients = [Client(server, context) for _ in range(count)]
        self.body = asking(server.data, server.user)

    def checked(self, answers):
        if not all(b"\x06\xf5" in answer for answer in answers):  # key 6: the view fits
            raise SystemExit("bench: replay: there was something new")
        return [{"requests": 1} for _ in answers]

    def each(self):
        answers = []
        for client in self.clients:
            client.ask(self.body)
            answers.append(client.answer())
        return self.checked(answers)

    def all(self):
        for client in self.clients:
            client.ask(self.body)
        return self.checked([client.answer() for client in self.clients])

    def close(self):
        for client in self.clients:
            client.stream.close()
