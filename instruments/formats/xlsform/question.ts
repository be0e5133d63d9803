import type { Item, Text, TextItem } from "../../definition.ts";
import { sliderSteps, sliderValue } from "../../values.ts";
import { topicOf } from "../tables/plain-label.ts";
import { asInformation } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { addChoice } from "./choice-question.ts";
import { takeLimits } from "./constraint.ts";
import { type Form, NO_WORDS, type Question } from "./form.ts";
import { noQuestion } from "./types.ts";

/** Makes an item or a scale of a row of the survey sheet, or reports why not. */
export function readQuestion(row: SourceRow, form: Form): void {
	const { reading, texts, groups } = form;
	const name = row.take("name");
	const words = row.peek("type").split(/\s+/);
	const type = typeOf(words);
	const why = groups.whyNot ?? noQuestion(type);
	if (why !== null) reading.leaveOut(row, name, why);
	else if (type === "calculate") {
		row.take("type");
		const title = texts.take(row, "label") ?? texts.inEach(name || "?");
		reading.addScale(row, "calculation", name, title);
	} else addQuestion(row, { type, words, name, form });
}

function addQuestion(
	row: SourceRow,
	asked: { type: string; words: string[]; name: string; form: Form },
): void {
	const { type, name, form } = asked;
	const { reading } = form;
	const question = questionOf(row, name, form);
	row.take("type");
	if (CHOOSES.has(type)) {
		addChoice(row, { ...asked, question });
		return;
	}
	const item = itemOf(row, type, question);
	if (item === null) reading.leaveOut(row, name, "It has no words.");
	else {
		if (item.text === null) row.report("label", NO_WORDS);
		reading.add(name, item);
	}
}

const CHOOSES = new Set([
	"select_one",
	"select_multiple",
	"rank",
	"acknowledge",
]);

function typeOf([first = "", second = ""]: string[]): string {
	const one = first.toLowerCase();
	const two = `${one}_${second.toLowerCase()}`;
	if (one === "trigger") return "acknowledge";
	return two === "select_one" || two === "select_multiple" ? two : one;
}

function questionOf(row: SourceRow, name: string, form: Form): Question {
	const { reading, texts, groups } = form;
	const section = groups.section();
	const text = texts.take(row, "label");
	const isTold = row.peek("type").toLowerCase() === "note";
	const help = isTold ? null : texts.take(row, "hint");
	const { showIf } = reading.showIf(row, "relevant");
	return {
		id: reading.idOf(row, name),
		...(section && { section }),
		topic: topic(text) ?? texts.inEach(name || "?"),
		text,
		...(help && { help }),
		...groups.condition(showIf),
		...(!isTold && required(row) && { required: true }),
	};
}

function topic(text: Text | null): Text | null {
	if (text === null) return null;
	const topics = Object.entries(text).map(([tag, words]) => [
		tag,
		topicOf(words),
	]);
	return Object.fromEntries(topics);
}

function required(row: SourceRow): boolean {
	const cell = row.peek("required");
	if (/^(yes|true|true\(\)|1|no|false|false\(\)|0)$/i.test(cell))
		row.take("required");
	return /^(yes|true|true\(\)|1)$/i.test(cell);
}

function itemOf(row: SourceRow, type: string, question: Question): Item | null {
	switch (type) {
		case "int":
		case "integer":
			return { ...question, type: "number", ...takeLimits(row, "whole") };
		case "decimal": {
			const limits = takeLimits(row, "decimal");
			return { ...question, type: "number", decimals: 6, ...limits };
		}
		case "range":
			return rangeItem(row, question);
		case "date":
			return { ...question, type: "date", ...takeLimits(row, "date") };
		case "note":
			return asInformation({ ...question, type: "text" });
		case "string":
		case "text":
			return textItem(row, question);
		default:
			row.report(`type: ${type}`, "Any text can be given here.", "changed");
			return { ...question, type: "text" };
	}
}

function textItem(row: SourceRow, question: Question): TextItem {
	const isLong = row.peek("appearance") === "multiline";
	if (isLong) row.take("appearance");
	const { min, max } = takeLimits(row, "length");
	if (min !== undefined && min > 1)
		row.report(
			`constraint: ${min} characters`,
			"A text has no shortest length.",
		);
	const fits = max !== undefined && max >= 1 && max <= 10_000;
	if (max !== undefined && !fits)
		row.report(
			`constraint: ${max} characters`,
			"At most 10,000 can be allowed.",
		);
	return {
		...question,
		type: isLong ? "long-text" : "text",
		...(fits && { maxLength: max }),
	};
}

/** A slider; a number where its steps do not lead from end to end. */
function rangeItem(row: SourceRow, question: Question): Item {
	const given = new Map(
		row
			.take("parameters")
			.split(/[\s,;]+/)
			.map((pair): [string, number] => {
				const [name = "", value] = pair.split("=");
				return [name.toLowerCase(), Number(value)];
			}),
	);
	const [min = 0, max = 10, step = 1] = ["start", "end", "step"].map((name) => {
		const value = given.get(name);
		return Number.isFinite(value) ? value : undefined;
	});
	const line = { min, max, step };
	const steps = sliderSteps(line, max);
	const fits = steps > 0 && steps <= 1000 && sliderValue(line, steps) === max;
	if (!fits || step <= 0) {
		row.report("type: range", "Its steps are not even: any number.", "changed");
		return { ...question, type: "number", decimals: 6 };
	}
	const { minLabel, maxLabel } = endsOf(question, min, max);
	return { ...question, type: "slider", ...line, minLabel, maxLabel };
}

function endsOf({ topic }: Question, min: number, max: number) {
	const inEach = (value: number) =>
		Object.fromEntries(Object.keys(topic).map((tag) => [tag, String(value)]));
	return { minLabel: inEach(min), maxLabel: inEach(max) };
}
