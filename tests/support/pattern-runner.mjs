import { parentPort } from "node:worker_threads";

// Runs a pattern on long texts and says how long the longest kept a processor busy, in milliseconds. In
// a thread of its own, since a pattern that looks back at what it read can only be stopped from outside.

parentPort.on("message", ({ source, flags, texts, size, patience }) => {
  const pattern = new RegExp(source, flags);
  let longest = 0;
  for (const { head, piece, tail } of texts) {
    const count = Math.ceil(size / piece.length);
    const text = head + piece.repeat(count) + tail;
    pattern.lastIndex = 0;
    // Time on the clock would tell of the machine's other work.
    const before = process.cpuUsage();
    pattern.test(text);
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (longest > patience) break;
  }
  parentPort.postMessage(longest);
});
