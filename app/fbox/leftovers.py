"""Whether a server sent more than its reply: the rest would be taken for the next payment's.

httpcore keeps what follows a reply for the next request on the same connection. A server, or a
proxy in front of it, that answers twice, or states too small a length, would so answer for a
payment that it never saw.
"""

import h11

LONGEST_REPLY = 64 * 1024
"""Longer ones come from nobody we know; their connection is not used again."""


def has_leftovers(received: bytes) -> bool:
    """Tell whether there is anything but exactly one whole reply.

    Args:
        received: all bytes that came since the request was sent.
    """
    if len(received) > LONGEST_REPLY:
        return True
    reader = h11.Connection(h11.CLIENT)
    reader.send(h11.Request(method="GET", target="/", headers=[("Host", "fbox")]))
    reader.send(h11.EndOfMessage())
    try:
        reader.receive_data(received)
        while not isinstance(event := reader.next_event(), h11.EndOfMessage):
            if event is h11.NEED_DATA or event is h11.PAUSED:
                return True
    except h11.RemoteProtocolError:
        return True
    return bool(reader.trailing_data[0])
