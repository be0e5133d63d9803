import type { Code, Option } from "../../definition.ts";
import {
	type JsonObject,
	listAt,
	numberAt,
	own,
	textAt,
} from "../import/json.ts";
import { choicesOf, readOfSpecials } from "./choices.ts";
import { type Input, lengthOf, plainInput } from "./input.ts";
import type { Reading } from "./reading.ts";
import { textInput } from "./text-inputs.ts";

/** How an element is answered; null, and reported, for what cannot be asked here. */
export function inputOf(
	reading: Reading,
	element: JsonObject,
	where: string,
): Input | null {
	const type = textAt(element, "type") ?? "without a type";
	switch (type) {
		case "radiogroup":
		case "dropdown":
		case "buttongroup":
			return listInput(reading, element, where, "single");
		case "checkbox":
		case "tagbox":
			return listInput(reading, element, where, "multiple");
		case "imagepicker":
			reading.changed(
				where,
				"Pictures",
				"The words are the answers. Pictures are put beside them in a survey, under Media.",
			);
			return listInput(
				reading,
				element,
				where,
				element.multiSelect === true ? "multiple" : "single",
			);
		case "ranking":
			return listInput(reading, element, where, "ranking");
		case "boolean":
			return booleanInput(reading, element, where);
		case "rating":
			return ratingInput(reading, element, where);
		case "slider":
		case "nouislider":
			return sliderInput(reading, element, where);
		case "text":
			return textInput(reading, element, where);
		case "comment":
			return plainInput({ type: "long-text", ...lengthOf(element) }, [
				"maxLength",
				"rows",
				"cols",
				"autoGrow",
			]);
		default:
			reading.lost(
				where,
				whatIsLost(element, type),
				"Waymark has no question of this kind.",
			);
			return null;
	}
}

function whatIsLost(element: JsonObject, type: string): string {
	const parts = ["columns", "rows", "templateElements", "items"]
		.flatMap((name) => listAt(element, name))
		.map((part) =>
			typeof part === "object" && part !== null
				? String(
						own(part as JsonObject, "name") ??
							own(part as JsonObject, "value") ??
							"",
					)
				: String(part),
		)
		.filter((name) => name !== "");
	return parts.length === 0
		? `A question of the kind ${type}`
		: `A question of the kind ${type}, with ${parts.slice(0, 30).join(", ")}`;
}

function listInput(
	reading: Reading,
	element: JsonObject,
	where: string,
	type: "single" | "multiple" | "ranking",
): Input {
	const found = choicesOf(reading, element, "choices", where);
	if (found.options.length === 0) {
		reading.changed(
			where,
			"A choice without answers in the file; it is asked as a text",
			"They come from elsewhere, or there are none. Make it a choice and add them.",
		);
		return plainInput({ type: "text" }, []);
	}
	const responseSet = reading.sets.idOf(found.options, `${where}_answers`);
	const most = numberAt(element, "maxSelectedChoices");
	const ranks =
		type === "ranking" &&
		most !== undefined &&
		most > 0 &&
		most <= found.options.length
			? { ranks: most }
			: {};
	const asked =
		type === "ranking"
			? { type, responseSet, ...ranks }
			: { type, responseSet };
	const read = [
		"choices",
		"multiSelect",
		...readOfSpecials,
		...(type === "ranking"
			? ["maxSelectedChoices", "selectToRankEnabled"]
			: []),
	];
	return { ...found, asked, read };
}

function booleanInput(
	reading: Reading,
	element: JsonObject,
	where: string,
): Input {
	const isCode = (value: unknown): value is Code =>
		typeof value === "number" ||
		(typeof value === "string" && /^[A-Za-z][A-Za-z0-9_-]{0,31}$/.test(value));
	const [yes, no] = [
		own(element, "valueTrue") ?? 1,
		own(element, "valueFalse") ?? 0,
	];
	const [codeOfYes, codeOfNo] =
		isCode(yes) && isCode(no) && yes !== no ? [yes, no] : [1, 0];
	const options: Option[] = [
		{
			code: codeOfYes,
			label: reading.text(element, "labelTrue") ?? reading.say("Yes"),
		},
		{
			code: codeOfNo,
			label: reading.text(element, "labelFalse") ?? reading.say("No"),
		},
	];
	const codes = new Map<string, Code>([
		["true", codeOfYes],
		["false", codeOfNo],
		[String(yes), codeOfYes],
		[String(no), codeOfNo],
	]);
	const responseSet = reading.sets.idOf(options, `${where}_answers`);
	return {
		asked: { type: "single", responseSet },
		options,
		codes,
		read: ["labelTrue", "labelFalse", "valueTrue", "valueFalse"],
	};
}

function ratingInput(
	reading: Reading,
	element: JsonObject,
	where: string,
): Input {
	const read = [
		"rateMin",
		"rateMax",
		"rateStep",
		"rateCount",
		"rateValues",
		"minRateDescription",
		"maxRateDescription",
		"autoGenerate",
		"displayMode",
	];
	if (listAt(element, "rateValues").length > 0) {
		const found = choicesOf(reading, element, "rateValues", where);
		reportEnds(reading, element, where);
		const responseSet = reading.sets.idOf(found.options, `${where}_answers`);
		return { ...found, asked: { type: "single", responseSet }, read };
	}
	const min = numberAt(element, "rateMin") ?? 1;
	const max =
		numberAt(element, "rateMax") ??
		min + (numberAt(element, "rateCount") ?? 5) - 1;
	const step = numberAt(element, "rateStep") ?? 1;
	const ends = {
		min,
		max,
		minLabel:
			reading.text(element, "minRateDescription") ?? reading.say(String(min)),
		maxLabel:
			reading.text(element, "maxRateDescription") ?? reading.say(String(max)),
	};
	const isRow =
		step === 1 &&
		Number.isInteger(min) &&
		Number.isInteger(max) &&
		min >= 0 &&
		max <= 10;
	return isRow
		? plainInput({ type: "rating", ...ends }, read)
		: plainInput({ type: "slider", ...ends, step }, read);
}

function reportEnds(
	reading: Reading,
	element: JsonObject,
	where: string,
): void {
	for (const name of ["minRateDescription", "maxRateDescription"]) {
		const words = reading.text(element, name);
		if (words)
			reading.lost(
				where,
				`${name}: ${Object.values(words)[0]}`,
				"The answers have words of their own.",
			);
	}
}

function sliderInput(
	reading: Reading,
	element: JsonObject,
	where: string,
): Input | null {
	if (element.sliderType === "range") {
		reading.lost(
			where,
			"A line on which two values are chosen",
			"A question takes one value.",
		);
		return null;
	}
	const min = numberAt(element, "min") ?? numberAt(element, "rangeMin") ?? 0;
	const max = numberAt(element, "max") ?? numberAt(element, "rangeMax") ?? 100;
	const step = numberAt(element, "step") ?? 1;
	const asked = {
		type: "slider" as const,
		min,
		max,
		step: step > 0 ? step : 1,
		minLabel: reading.say(String(min)),
		maxLabel: reading.say(String(max)),
	};
	return plainInput(asked, [
		"min",
		"max",
		"rangeMin",
		"rangeMax",
		"step",
		"sliderType",
	]);
}
