import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window as Window & typeof globalThis;

/** The root of an XML document, read strictly: of one that is not well-formed it is `parsererror`. */
export function readXml(xml: string): Element {
  return new DOMParser().parseFromString(xml, "application/xml")
    .documentElement;
}
