import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import {
  clientAddress,
  truncatedAddress,
} from "#app/server/http/client-address.server";

function from(remoteAddress: string, forwarded?: string) {
  return {
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  } as unknown as IncomingMessage;
}

describe("the address that attempts are counted by", () => {
  test("is the connection's, whatever the client claims", () => {
    expect(clientAddress(from("190.43.7.21", "1.1.1.1"), false)).toBe(
      "190.43.7.21",
    );
    expect(clientAddress(from("::ffff:190.43.7.21"), false)).toBe(
      "190.43.7.21",
    );
  });

  test("is the one that the proxy appended, where there is a proxy", () => {
    const request = from("10.0.0.1", "6.6.6.6, 190.43.7.21");
    expect(clientAddress(request, true)).toBe("190.43.7.21");
    expect(clientAddress(from("10.0.0.1", "2001:db8::7"), true)).toBe(
      "2001:db8::7",
    );
  });

  test("is the proxy's own where it appended none, or rubbish", () => {
    expect(clientAddress(from("10.0.0.1"), true)).toBe("10.0.0.1");
    expect(clientAddress(from("10.0.0.1", "6.6.6.6, x"), true)).toBe(
      "10.0.0.1",
    );
  });
});

describe("the address in the log", () => {
  test.each([
    ["190.43.7.21", "190.43.7.0/24"],
    ["2001:db8:abcd:12:34:56:78:9a", "2001:db8:abcd::/48"],
    ["2001:db8::9a", "2001:db8:0::/48"],
    ["::1", "0:0:0::/48"],
    ["2001:DB8:1::", "2001:db8:1::/48"],
    ["fe80::1%eth0", "fe80:0:0::/48"],
    ["", "unknown"],
    ["evil\nline", "unknown"],
  ])("%s becomes %s", (address, truncated) => {
    expect(truncatedAddress(address)).toBe(truncated);
  });
});
