import type { Condition, Instrument } from "../../definition.ts";
import { type Dialect, printCondition } from "../tables/print-condition.ts";

const dialect: Dialect = {
	answer: (item) => `\${${item}}`,
	chosen: (item, code) => `selected(\${${item}}, '${code}')`,
	notChosen: (item, code) => `not(selected(\${${item}}, '${code}'))`,
	unequal: "!=",
	has: ({ type }) => type !== "information",
};

/** Writes conditions as an XLSForm does under relevant. */
export function relevance(
	instrument: Instrument,
): (condition: Condition) => string | null {
	const byId = new Map(instrument.items.map((item) => [item.id, item]));
	return (condition) =>
		printCondition(condition, { instrument, byId, dialect });
}
