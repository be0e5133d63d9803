import type { Condition, Instrument } from "../../definition.ts";
import { type Dialect, printCondition } from "../tables/print-condition.ts";

/** Writes conditions as REDCap's branching logic; null where they ask about a question that REDCap has not. */
export function branchingLogic(
	instrument: Instrument,
	variable: (id: string) => string,
): (condition: Condition) => string | null {
	const byId = new Map(instrument.items.map((item) => [item.id, item]));
	const dialect: Dialect = {
		answer: (item) => `[${variable(item)}]`,
		chosen: (item, code) => `[${variable(item)}(${code})] = '1'`,
		notChosen: (item, code) => `[${variable(item)}(${code})] = '0'`,
		unequal: "<>",
		has: ({ type }) => type !== "information" && type !== "ranking",
	};
	return (condition) =>
		printCondition(condition, { instrument, byId, dialect });
}
