/** IPv4 blocks that are not of the public internet, as [first address, length of prefix] (IANA special-purpose registry). */
const LOCAL_BLOCKS: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Last labels that name a machine of a local network or none at all. */
const LOCAL_NAMES = new Set(
  "localhost local localdomain internal intranet lan home corp private arpa invalid onion".split(
    " ",
  ),
);

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

function addressNumber(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isLocalAddress(address: string): boolean {
  const number = addressNumber(address);
  return LOCAL_BLOCKS.some(([first, prefix]) => {
    const size = 2 ** (32 - prefix);
    return Math.floor(number / size) === addressNumber(first) / size;
  });
}

/**
 * Says whether a host, as `new URL()` gives it (lower case, punycode, IPv4 in four decimal parts), is
 * a name or address of the public internet: `www.gob.pe` is; `localhost`, `10.0.0.1`, `a.internal`,
 * a name without a dot and every IPv6 literal are not.
 */
export function isPublicHost(hostname: string): boolean {
  if (IPV4.test(hostname)) return !isLocalAddress(hostname);
  const labels = hostname.split(".");
  const last = labels.at(-1) ?? "";
  return (
    hostname.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /[a-z]/.test(last) &&
    !LOCAL_NAMES.has(last)
  );
}
