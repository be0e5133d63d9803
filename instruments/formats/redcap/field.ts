import type { Code, Item, Option, TextItem } from "../../definition.ts";
import { plainLabel, topicOf } from "../tables/plain-label.ts";
import { asInformation, type Reading } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { type Annotation, takeAnnotation } from "./annotation.ts";
import { fixedChoices, type ReadChoices } from "./choices.ts";
import { takeLabel } from "./labels.ts";
import { sliderField } from "./slider-field.ts";
import { textField } from "./text-field.ts";

const CHOICES = "select_choices_or_calculations";

interface Field {
	name: string;
	section: string | undefined;
	language: string;
	reading: Reading;
	/** Reads a list of choices. */
	choices(source: string): ReadChoices;
}

/** Makes an item or a scale of a row of the dictionary, or reports why not. */
export function readField(row: SourceRow, field: Field): void {
	const { name, language, reading } = field;
	const type = row.take("field_type").toLowerCase();
	const annotation = takeAnnotation(row);
	const why = whyLeftOut(row, type, annotation);
	if (why !== null) {
		reading.losses.push(leftOut(row, type, why));
		reading.leaveOut(row, name, why);
		return;
	}
	if (type === "calc") {
		const label = plainLabel(row.peek("field_label")) || name;
		if (reading.addScale(row, CHOICES, name, { [language]: label }))
			takeLabel(row, "field_label");
		return;
	}
	addItem(row, type, annotation, field);
}

const NO_ITEM: Readonly<Record<string, string>> = {
	file: "Waymark takes no files and signatures as answers.",
	signature: "Waymark takes no files and signatures as answers.",
	sql: "Waymark takes no answers from a database query.",
};

const ITEMS = new Set([
	...["text", "notes", "radio", "dropdown", "checkbox", "yesno", "truefalse"],
	...["slider", "descriptive", "calc"],
]);

function whyLeftOut(
	row: SourceRow,
	type: string,
	{ hidden }: Annotation,
): string | null {
	if (!ITEMS.has(type))
		return NO_ITEM[type] ?? "Waymark has no question of this type.";
	if (/^(y|yes|1)$/i.test(row.peek("identifier")))
		return "It identifies people: Waymark keeps names and contact details in the vault, apart from answers.";
	return hidden ? "Respondents never see it." : null;
}

function leftOut(row: SourceRow, type: string, why: string) {
	const { where } = row;
	return { where, what: `field type: ${type}`, why, kind: "lost" as const };
}

function addItem(
	row: SourceRow,
	type: string,
	annotation: Annotation,
	field: Field,
): void {
	const { name, language, reading } = field;
	const question = questionOf(row, field);
	if (type === "descriptive") {
		const told = asInformation({ ...question, type: "text" });
		if (told === null) reading.leaveOut(row, name, "It has no words.");
		else reading.add(name, told);
		return;
	}
	if (question.text === null)
		row.report("field_label", "The question has no words yet: add them.");
	const source = fixedChoices[type] ?? row.peek(CHOICES);
	if (type === "slider") {
		const line = sliderField(row, language);
		reading.add(name, { ...question, type: "slider", ...line });
	} else if (type === "text") {
		reading.add(name, textField(row, question, annotation.maxLength));
	} else if (type === "notes" || source === "") {
		const { maxLength } = annotation;
		if (type !== "notes")
			row.report(
				`field type: ${type}`,
				"It has no choices: any text.",
				"changed",
			);
		reading.add(name, {
			...question,
			type: type === "notes" ? "long-text" : "text",
			...(maxLength && { maxLength }),
		});
	} else addChoice(row, source, { type, annotation, question, field });
}

interface ChoiceField {
	type: string;
	annotation: Annotation;
	question: Question;
	field: Field;
}

type Question = Omit<TextItem, "type" | "maxLength">;

function addChoice(row: SourceRow, source: string, asked: ChoiceField): void {
	const { type, annotation, question, field } = asked;
	const { choices, reading, name } = field;
	if (fixedChoices[type] === undefined) row.take(CHOICES);
	const { options: all, codes, changes } = choices(source);
	for (const { what, why } of changes)
		row.report(`${CHOICES}: ${what}`, why, "changed");
	const alone = annotation.exclusive.map((code) => codes.get(code));
	const options =
		type === "checkbox" && alone.length > 0 ? excluding(all, alone) : all;
	const group = row.peek("matrix_group_name");
	const responseSet = reading.sets.idOf(options, group || `${type}_${name}`);
	row.lose("matrix_group_name", NO_MATRIX, "changed");
	const item: Item = {
		...question,
		type: type === "checkbox" ? "multiple" : "single",
		responseSet,
	};
	reading.add(name, item, { options, codes });
}

const NO_MATRIX =
	"Its questions stand one on a page, with one list of answers.";

function excluding(
	options: Option[],
	alone: readonly (Code | undefined)[],
): Option[] {
	return options.map(
		(option): Option =>
			alone.includes(option.code) ? { ...option, exclusive: true } : option,
	);
}

function questionOf(row: SourceRow, { section, ...field }: Field): Question {
	const { name, language, reading } = field;
	const label = takeLabel(row, "field_label");
	if (/^(n|no|0)$/i.test(row.peek("identifier"))) row.take("identifier");
	const isTold = row.peek("field_type").toLowerCase() === "descriptive";
	const help = isTold ? "" : takeLabel(row, "field_note");
	return {
		id: reading.idOf(row, name),
		...(section && { section }),
		topic: { [language]: topicOf(label) || name || "?" },
		text: label === "" ? null : { [language]: label },
		...(help !== "" && { help: { [language]: help } }),
		...reading.showIf(row, "branching_logic"),
		...(!isTold && required(row) && { required: true }),
	};
}

function required(row: SourceRow): boolean {
	const cell = row.peek("required_field");
	if (/^(y|yes|1|n|no|0)$/i.test(cell)) row.take("required_field");
	return /^(y|yes|1)$/i.test(cell);
}
