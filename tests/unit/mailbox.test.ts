import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailboxOf } from "#app/domain/account/mailbox";

describe("one mailbox", () => {
  it.each([
    ["rosa@ejemplo.pe", "Rosa@Ejemplo.PE", " rosa+2@ejemplo.pe. "],
    ["rosaq@gmail.com", "Rosa.Q@gmail.com", "r.o.s.a.q+minas@GoogleMail.com"],
    ["rosa@outlook.com", "ROSA+luz@outlook.com"],
    ["rosaqm@proton.me", "rosa.q-m@protonmail.com", "rosa_qm+x@pm.me"],
    ["rosa@icloud.com", "rosa@me.com", "rosa+x@mac.com"],
    ["rosa@xn--and-6ma2c.pe", "rosa@ñandú.pe", "ROSA@ÑANDÚ.pe"],
  ])("%s has several spellings", (mailbox, ...spellings) => {
    for (const spelling of [mailbox, ...spellings]) {
      expect(mailboxOf(spelling)).toBe(mailbox);
    }
  });

  it.each([
    ["rosa.q@ejemplo.pe", "rosaq@ejemplo.pe"],
    ["rosa@outlook.com", "rosa@hotmail.com"],
    ["rosa@gmail.com", "rosa@gmail.com.pe"],
    ["r.osa@outlook.com", "rosa@outlook.com"],
    ["+1@ejemplo.pe", "+2@ejemplo.pe"],
    ["rosa@me.com.pe", "rosa@icloud.com"],
  ])("%s and %s are two", (one, other) => {
    expect(mailboxOf(one)).not.toBe(mailboxOf(other));
  });

  it("stays what it is when it is read again, whatever stands before a label", () => {
    const name = fc.string({
      unit: fc.constantFrom(..."abcñXYZ09._-"),
      minLength: 1,
      maxLength: 12,
    });
    const domain = fc.constantFrom("gmail.com", "pm.me", "ejemplo.pe", "x.org");
    fc.assert(
      fc.property(name, name, domain, (local, label, host) => {
        const mailbox = mailboxOf(`${local}@${host}`);
        expect(mailboxOf(mailbox)).toBe(mailbox);
        expect(mailboxOf(`${local}+${label}@${host.toUpperCase()}.`)).toBe(
          mailbox,
        );
      }),
    );
  });
});
