import type { Advice } from "../advice.ts";

/** Advice on a text whose place is known to whoever asked. */
export type Finding = Omit<Advice, "path">;

/** Reads one English text. */
export type WordingRule = (text: string) => Finding[];
