declare module "autocannon" {
  interface Load {
    url: string;
    connections: number;
    duration: number;
    headers?: Record<string, string>;
    /** Asked for in turn by each connection. */
    requests?: { path: string }[];
  }
  interface Outcome {
    requests: { total: number };
    /** Seconds. */
    duration: number;
    non2xx: number;
    errors: number;
  }
  // The package exports a function as a whole.
  // eslint-disable-next-line no-restricted-syntax
  export default function autocannon(load: Load): Promise<Outcome>;
}
