import type { Translated, WordLanguage } from "#instruments/page-words.ts";
import { ar } from "./withdraw-page-words/ar.ts";
import { cy } from "./withdraw-page-words/cy.ts";
import { en } from "./withdraw-page-words/en.ts";
import { pl } from "./withdraw-page-words/pl.ts";
import { ur } from "./withdraw-page-words/ur.ts";

export type WithdrawPageWord = keyof typeof en;

export const withdrawPageWords: {
	[L in WordLanguage]: Translated<typeof en, L>;
} = { en, cy, pl, ur, ar };
