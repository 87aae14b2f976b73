"""The server of the benchmarks, in a process of its own so that it costs the measured one nothing.

It answers every confirm with success, after a latency. It speaks just enough HTTP to be kept
alive, since a server that is slow itself would flatter every ratio.
"""

import json
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


@contextmanager
def serving(latency_s: float) -> Iterator[str]:
    """Run the server; gives its base address."""
    command = [sys.executable, "-m", "tests.bench.server", str(latency_s)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def _serve(connection: socket.socket, latency_s: float) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffer = b""
    while True:
        while b"\r\n\r\n" not in buffer:
            received = connection.recv(65536)
            if not received:
                return
            buffer += received
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        found = _LENGTH.search(head)
        length = int(found.group(1)) if found else 0
        while len(buffer) < length:
            buffer += connection.recv(65536)
        body, buffer = buffer[:length], buffer[length:]
        if latency_s:
            time.sleep(latency_s)
        payment_id = json.loads(body)["payment_id"] if body else ""
        reply = json.dumps(
            {
                "data": {
                    "payment_id": payment_id,
                    "payment_status": "SUCCESS",
                    "error_code": "0",
                    "error_message": None,
                    "client_phone_number": "998712565009",
                },
                "error": None,
                "is_success": True,
            }
        ).encode()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        connection.sendall(head % len(reply) + reply)


def _main() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    while True:
        connection, _ = listener.accept()
        arguments = (connection, float(sys.argv[1]))
        threading.Thread(target=_serve, args=arguments, daemon=True).start()


if __name__ == "__main__":
    _main()
