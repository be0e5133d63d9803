import type { Code, Item, Option, Text } from "../../definition.ts";
import { isObject, type JsonObject, numberAt, textAt } from "../import/json.ts";
import type { Entry } from "./entries.ts";
import { controlOf, extensionValue } from "./extensions.ts";
import { readOptions } from "./options.ts";
import type { Reading, Target } from "./reading.ts";
import { urls } from "./urls.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** How a question is answered. */
export interface Input extends Omit<Target, "item"> {
	/** What sets the kind of item apart from others. */
	asked: Without<
		Exclude<Item, { type: "information" }>,
		"id" | "topic" | "text"
	>;
	/** The code after which people may write an answer of their own. */
	other?: string;
}

/** How an element is answered; null, and reported, for what cannot be asked here. */
export function inputOf(reading: Reading, entry: Entry): Input | null {
	const { element, where } = entry;
	const type = textAt(element, "type") ?? "without a type";
	if (element.repeats === true && !/choice/.test(type)) {
		reading.changed(
			where,
			"It may be answered several times in the file",
			"It is asked once, and takes one answer.",
		);
	}
	switch (type) {
		case "boolean":
			return yesOrNo(reading, where);
		case "choice":
		case "open-choice":
			return choiceOf(reading, entry, type === "open-choice");
		case "integer":
		case "decimal":
		case "quantity":
			return plain(numberOf(reading, entry, type === "integer"));
		case "date":
			return plain({ type: "date", ...datesOf(element) });
		case "dateTime":
			reading.changed(where, "The time of day", "It is asked as a date.");
			return plain({ type: "date" });
		case "string":
			return plain({ type: "text", ...lengthOf(element) });
		case "text":
			return plain({ type: "long-text", ...lengthOf(element) });
		case "time":
			reading.changed(
				where,
				"A time of day",
				"It is asked as a text: there is no question for times.",
			);
			return plain({ type: "text", maxLength: 20 });
		case "url":
			reading.changed(
				where,
				"An address on the web",
				"It is asked as a text, which is not held against the form of an address.",
			);
			return plain({ type: "text" });
		default:
			reading.lost(
				where,
				`${textAt(element, "text") ?? "A question"} (${type})`,
				"Waymark has no question of this kind.",
			);
			return null;
	}
}

function plain(asked: Input["asked"]): Input {
	return { asked, options: [], codes: new Map() };
}

function yesOrNo(reading: Reading, where: string): Input {
	const options: Option[] = [
		{ code: 1, label: reading.say("Yes") },
		{ code: 0, label: reading.say("No") },
	];
	if (!/^en\b/.test(reading.language)) {
		reading.changed(
			where,
			"Yes and No are in English",
			"The file has no words for them. Translate them.",
		);
	}
	const codes = new Map<string, Code>([
		["|true", 1],
		["|false", 0],
	]);
	const responseSet = reading.sets.idOf(options, "yes_no");
	return { asked: { type: "single", responseSet }, options, codes };
}

function choiceOf(
	reading: Reading,
	{ element, where }: Entry,
	isOpen: boolean,
): Input {
	const found = readOptions(reading, element, where);
	if (found === null) return plain({ type: "text", ...lengthOf(element) });
	const { codes } = found;
	const other = isOpen ? freeCode(found.options) : undefined;
	const options =
		other === undefined
			? found.options
			: [...found.options, { code: other, label: reading.say("Other") }];
	if (isOpen) {
		reading.changed(
			where,
			"An answer of one's own",
			"“Other” was added to the answers, and a question after it that asks for the words.",
		);
	}
	const responseSet = reading.sets.idOf(options, `${where}_answers`);
	const type = element.repeats === true ? "multiple" : "single";
	return {
		asked: { type, responseSet },
		options,
		codes,
		...(other !== undefined && { other }),
	};
}

function freeCode(options: readonly Option[]): string {
	const taken = new Set(options.map(({ code }) => String(code).toLowerCase()));
	return (
		["other", "other_answer"].find((code) => !taken.has(code)) ??
		"other_answer_of_ones_own"
	);
}

function numberOf(
	reading: Reading,
	{ element, where, notes }: Entry,
	isWhole: boolean,
): Input["asked"] {
	const min = limitOf(element, urls.minValue);
	const max = limitOf(element, urls.maxValue);
	const note = (control: string) =>
		notes.find((each) => controlOf(each) === control);
	const words = (control: string, otherwise: string): Text => {
		const found = note(control);
		return (found && reading.text(found, "text")) ?? reading.say(otherwise);
	};
	if (min !== undefined && max !== undefined) {
		const ends = {
			min,
			max,
			minLabel: words("lower", String(min)),
			maxLabel: words("upper", String(max)),
		};
		if (isRating(element, isWhole, min, max))
			return { type: "rating", ...ends };
		if (isSlider(element)) {
			return {
				type: "slider",
				...ends,
				step: stepOf(element),
				...unitOf(reading, element),
			};
		}
	}
	if (isSlider(element))
		reading.changed(
			where,
			"A line without ends",
			"It is asked as a number, because the file does not say where the line begins and ends.",
		);
	const places = extensionValue(element, urls.maxDecimalPlaces);
	const decimals =
		typeof places === "number"
			? Math.min(6, Math.max(0, Math.round(places)))
			: 6;
	return {
		type: "number",
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
		...(!isWhole && { decimals }),
		...unitOf(reading, element),
	};
}

/** Whole numbers from 0 to 10 at most, of which one is picked. */
function isRating(
	element: JsonObject,
	isWhole: boolean,
	min: number,
	max: number,
): boolean {
	return (
		isWhole &&
		controlOf(element) === "radio-button" &&
		min >= 0 &&
		max <= 10 &&
		min < max
	);
}

function isSlider(element: JsonObject): boolean {
	return (
		controlOf(element) === "slider" ||
		extensionValue(element, urls.sliderStep) !== undefined
	);
}

function stepOf(element: JsonObject): number {
	const step = extensionValue(element, urls.sliderStep);
	return typeof step === "number" && step > 0 ? step : 1;
}

function limitOf(element: JsonObject, url: string): number | undefined {
	const value = extensionValue(element, url);
	return typeof value === "number" && Number.isFinite(value)
		? value
		: undefined;
}

function unitOf(reading: Reading, element: JsonObject): { unit?: Text } {
	const coding =
		extensionValue(element, urls.unit) ??
		extensionValue(element, urls.unitOption);
	if (!isObject(coding)) return {};
	const unit = reading.text(coding, "display") ?? reading.text(coding, "code");
	return unit ? { unit } : {};
}

function datesOf(element: JsonObject): { min?: string; max?: string } {
	const min = extensionValue(element, urls.minValue);
	const max = extensionValue(element, urls.maxValue);
	const isDay = (value: unknown): value is string =>
		typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
	return { ...(isDay(min) && { min }), ...(isDay(max) && { max }) };
}

function lengthOf(element: JsonObject): { maxLength?: number } {
	const length = numberAt(element, "maxLength");
	if (length === undefined || length < 1) return {};
	return { maxLength: Math.min(10_000, Math.round(length)) };
}
