import { get } from "node:http";

/** How many bytes of a page cross the network, as a browser asks for it: compressed. */
export async function compressedBytes(url: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const headers = { "Accept-Encoding": "gzip" };
    get(url, { headers }, (response) => {
      let bytes = 0;
      if (response.statusCode !== 200 || !response.headers["content-encoding"])
        reject(new Error(`${url}: ${response.statusCode}, not compressed`));
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve(bytes));
      response.on("error", reject);
    }).on("error", reject);
  });
}
