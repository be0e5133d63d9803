/** The change at the end-of-shift survey that a reader of the sample's charts should find. */
export const newRota = { unit: "Unit South", day: "2026-06-15" };
