import { connect, type Socket } from "node:net";

/** Clients that open a connection and send a byte of a request now and then; call what comes back to let go. */
export async function slowConnections(
  port: number,
  count: number,
): Promise<() => void> {
  const sockets: Socket[] = [];
  for (let n = 0; n < count; n += 1) {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.once("connect", resolve));
    // Half of them are slow with their headers, half with a form.
    socket.write(
      n % 2 === 0
        ? "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
        : `POST /cuenta/entrar HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\n`,
    );
    sockets.push(socket);
  }
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("a");
  }, 1_000);
  return () => {
    clearInterval(drip);
    for (const socket of sockets) socket.destroy();
  };
}
