import type { Code, Option } from "../../definition.ts";
import { isObject, type JsonObject, listAt, own } from "../import/json.ts";
import { reportUnread } from "../import/report-unread.ts";
import { type Choices, coder } from "../tables/response-sets.ts";
import type { Reading } from "./reading.ts";

const readOfChoice = new Set(["value", "text", "isExclusive"]);

/** The answers of a list, such as `choices`, each a value or an object with its text. */
export function choicesOf(
	reading: Reading,
	element: JsonObject,
	name: string,
	where: string,
): Choices {
	const give = coder();
	const codes = new Map<string, Code>();
	const options = listAt(element, name).flatMap((choice): Option[] => {
		const value = isObject(choice) ? own(choice, "value") : choice;
		if (
			typeof value !== "string" &&
			typeof value !== "number" &&
			typeof value !== "boolean"
		) {
			reading.lost(where, "An answer without a value", "It cannot be stored.");
			return [];
		}
		if (isObject(choice))
			reportUnread(choice, readOfChoice, where, reading.losses);
		const { code, changed } = give(String(value));
		if (changed)
			reading.changed(
				where,
				`${value} is stored as ${code}`,
				"Codes are numbers, or letters and digits without blanks.",
			);
		codes.set(String(value), code);
		const label =
			(isObject(choice) && reading.text(choice, "text")) ||
			reading.say(String(value));
		const isExclusive = isObject(choice) && choice.isExclusive === true;
		return [{ code, label, ...(isExclusive && { exclusive: true }) }];
	});
	return {
		options: [...options, ...specials(reading, element, give, codes)],
		codes,
	};
}

interface Special {
	/** Fields that switch it on, and the field with its words. */
	shown: string[];
	text: string;
	/** Its value in answers, and here. */
	value: string;
	code: string;
	words: string;
	rest: Pick<Option, "kind" | "exclusive">;
}

const all: Special[] = [
	{
		shown: ["showOtherItem", "hasOther"],
		text: "otherText",
		value: "other",
		code: "other",
		words: "Other",
		rest: {},
	},
	{
		shown: ["showNoneItem", "hasNone"],
		text: "noneText",
		value: "none",
		code: "none",
		words: "None",
		rest: { exclusive: true },
	},
	{
		shown: ["showRefuseItem"],
		text: "refuseText",
		value: "refused",
		code: "PN",
		words: "Prefer not to say",
		rest: { kind: "prefer-not-to-say" },
	},
	{
		shown: ["showDontKnowItem"],
		text: "dontKnowText",
		value: "dontknow",
		code: "DK",
		words: "Don't know",
		rest: { kind: "dont-know" },
	},
];

export const readOfSpecials = all.flatMap(({ shown, text }) => [
	...shown,
	text,
]);

export function takesOther(element: JsonObject): boolean {
	return element.showOtherItem === true || element.hasOther === true;
}

function specials(
	reading: Reading,
	element: JsonObject,
	give: ReturnType<typeof coder>,
	codes: Map<string, Code>,
): Option[] {
	return all
		.filter(({ shown }) => shown.some((name) => element[name] === true))
		.map(({ text, value, code: wanted, words, rest }) => {
			const { code } = give(wanted);
			codes.set(value, code);
			const label = reading.text(element, text) ?? reading.say(words);
			return { code, label, ...rest };
		});
}
