import { findInLibrary } from "#instruments/library.ts";

const found = findInLibrary("records-access-relationship", "1.0.0");
if (!found) throw new Error("The library has no records access questionnaire.");

/** The instrument that every benchmark asks: 25 items, nine scales. */
export const recordsAccess = found;
