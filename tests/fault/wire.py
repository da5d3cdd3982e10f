# SPDX-License-Identifier: Apache-2.0
"""As much of the protocol (core/wire/PROTOCOL.md) as a client needs that means no good: CBOR, enrolling, raw requests."""
import base64
import os
import socket
import ssl
import time

ZSTD_MAGIC = bytes.fromhex("28b52ffd")


def head(major, value):
    for size, mark in ((0, None), (1, 24), (2, 25), (4, 26), (8, 27)):
        if size == 0 and value < 24:
            return bytes([major << 5 | value])
        if size and value < 1 << 8 * size:
            return bytes([major << 5 | mark]) + value.to_bytes(size, "big")
    raise ValueError(value)


def encode(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, (list, tuple)):
        return head(4, len(value)) + b"".join(encode(one) for one in value)
    return head(5, len(value)) + b"".join(encode(key) + encode(value[key]) for key in sorted(value))


def decode(data, at=0):
    """The first item and where it ends."""
    major, small = data[at] >> 5, data[at] & 31
    at += 1
    if major == 7:
        return {20: False, 21: True, 22: None}[small], at
    value = small
    if small >= 24:
        size = 1 << small - 24
        value, at = int.from_bytes(data[at:at + size], "big"), at + size
    if major in (2, 3):
        raw = bytes(data[at:at + value])
        return (raw if major == 2 else raw.decode()), at + value
    if major in (0, 1):
        return (value if major == 0 else -1 - value), at
    items = []
    for _ in range(value * (2 if major == 5 else 1)):
        item, at = decode(data, at)
        items.append(item)
    return (dict(zip(items[::2], items[1::2])) if major == 5 else items), at


def uuid7():
    raw = bytearray((time.time_ns() // 1_000_000).to_bytes(6, "big") + os.urandom(10))
    raw[6], raw[8] = raw[6] & 0x0F | 0x70, raw[8] & 0x3F | 0x80
    return bytes(raw)


def context():
    """Trusts whoever answers: whoever means no good does not look."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.check_hostname, made.verify_mode = False, ssl.CERT_NONE
    return made


class Client:
    def __init__(self, port, invitation=None):
        self.port, self.context, self.token = port, context(), None
        if invitation:
            packed = invitation.removeprefix("doorstep1:")
            parts, _ = decode(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
            _, body = self.post("/v1/enrol", encode([parts[2], parts[3], uuid7(), "a stranger"]))
            answer, _ = decode(body)
            self.user, self.token = answer[0], base64.urlsafe_b64encode(answer[4]).rstrip(b"=").decode()

    def connect(self):
        raw = socket.create_connection(("127.0.0.1", self.port), timeout=120)
        return self.context.wrap_socket(raw)

    def request(self, path, length):
        token = f"Authorization: Bearer {self.token}\r\n" if self.token else ""
        return f"POST {path} HTTP/1.1\r\nHost: x\r\n{token}Content-Length: {length}\r\n\r\n".encode()

    def post(self, path, body, length=None):
        """Status and body; status 0 where the connection ends without an answer."""
        try:
            with self.connect() as to:
                to.sendall(self.request(path, len(body) if length is None else length) + body)
                return answer_of(to)
        except OSError:
            return 0, b""


def answer_of(stream):
    got = b""
    while b"\r\n\r\n" not in got:
        piece = stream.recv(65536)
        if not piece:
            return 0, b""
        got += piece
    top, _, body = got.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in top.split(b"\r\n")[1:])
    while len(body) < int(fields.get(b"content-length", 0)):
        piece = stream.recv(65536)
        if not piece:
            return 0, body
        body += piece
    return int(top.split()[1]), body
