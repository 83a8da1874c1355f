import type { feed as source } from "../es/feed";

export const feed: typeof source = {
  country: "Lo Prometido: latest decisions",
  province: (name) => `Lo Prometido: decisions on ${name}`,
  target: (target) => `Lo Prometido: decisions on ${target}`,
  subtitle:
    "What is published and what is taken back about each promise, with its source.",
  demo: "Demonstration, invented data",
  title: (target, status) => `${target}: ${status}`,
  retractedTitle: (target, status) => `${target}: “${status}” was retracted`,
  planSays: "What the plan says:",
  see: "See the evidence and who decided",
  follow: "Follow the decisions (Atom)",
};
