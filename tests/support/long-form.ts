/** Whether this is the long form of the suite (`npm run test:all`), which takes hours. */
export const LONG_FORM = process.env["TEST_ALL"] === "1";
