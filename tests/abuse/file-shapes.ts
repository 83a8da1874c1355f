import { connect } from "node:net";

/** Where a form is sent, and by whom. */
export interface FormPlace {
  port: number;
  origin: string;
  cookie: string;
}

/** Sends a body as it is, and gives the status of the answer; 0 where there is none. */
async function raw(
  { port, origin, cookie }: FormPlace,
  body: Buffer | string,
  head = "",
  type = "multipart/form-data; boundary=x",
) {
  const bytes = Buffer.from(body);
  const length = head === "" ? `Content-Length: ${bytes.length}\r\n` : head;
  return await new Promise<number>((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    const done = () => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0));
    };
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (answer.includes("\r\n\r\n")) done();
    });
    socket.on("close", done).on("error", done);
    socket.write(
      `POST /aportar/ESP-S-01 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\n` +
        `Cookie: ${cookie}\r\nContent-Type: ${type}\r\n${length}Connection: close\r\n\r\n`,
    );
    socket.write(bytes);
  });
}

const part = (name: string, value = "v") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** Bodies that no browser sends, by what they are. */
export const FORM_SHAPES: readonly [
  string,
  (at: FormPlace) => Promise<number>,
  readonly number[],
][] = [
  [
    "G18 says it has 1 GB",
    (at) => raw(at, "", "Content-Length: 1073741824\r\n"),
    [413],
  ],
  [
    "G19 500 parts",
    (at) => raw(at, `${part("a").repeat(500)}--x--\r\n`),
    [400],
  ],
  [
    "G19 10,000 fields",
    (at) => raw(at, `${part("summary").repeat(10_000)}--x--\r\n`),
    [400, 413],
  ],
  [
    "G19 1 MB field name",
    (at) => raw(at, `${part("a".repeat(1_000_000))}--x--\r\n`),
    [400, 413],
  ],
  [
    "G19 a value too long",
    (at) => raw(at, `${part("summary", "a".repeat(70_000))}--x--\r\n`),
    [413],
  ],
  [
    "G19 part without a name",
    (at) =>
      raw(at, `--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--\r\n`),
    [400],
  ],
  [
    "G19 no boundary",
    (at) => raw(at, part("a"), "", "multipart/form-data; q=1"),
    [400],
  ],
  ["G19 never ends", (at) => raw(at, part("a")), [400]],
  [
    "G19 nested",
    (at) =>
      raw(
        at,
        `--x\r\nContent-Disposition: form-data; name="evidence[0].file"; filename="a"\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nz\r\n--y--\r\n--x--\r\n`,
      ),
    [403],
  ],
  [
    "I11 no UTF-8",
    (at) =>
      raw(
        at,
        Buffer.concat([
          Buffer.from(
            '--x\r\nContent-Disposition: form-data; name="summary"\r\n\r\n',
          ),
          Buffer.from([0xe9]),
          Buffer.from("\r\n--x--\r\n"),
        ]),
      ),
    [400],
  ],
];
