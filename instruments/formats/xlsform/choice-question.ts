import type { Option } from "../../definition.ts";
import type { Choices } from "../tables/response-sets.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { type Form, NO_WORDS, type Question } from "./form.ts";
import type { FormTexts } from "./form-texts.ts";

interface Choosing {
	type: string;
	words: string[];
	question: Question;
	form: Form;
	name: string;
}

/** Adds a question that offers a list: one choice, several, an order, or one box to tick. */
export function addChoice(row: SourceRow, choosing: Choosing): void {
	const { type, question, form, name } = choosing;
	const { reading } = form;
	const { list, orOther } = listOf(choosing);
	const choices =
		type === "acknowledge" ? acknowledged(form) : form.lists.get(list);
	if (question.text === null) row.report("label", NO_WORDS);
	if (
		choices === undefined ||
		(type === "rank" && choices.options.length < 2)
	) {
		row.report(
			`type: ${type} ${list}`,
			"It has no such list: any text.",
			"changed",
		);
		reading.add(name, { ...question, type: "text" });
		return;
	}
	if (type === "acknowledge")
		row.report("type: acknowledge", "It is one box to tick.", "changed");
	const offered = orOther ? withOther(choices, form.texts) : choices;
	const responseSet = reading.sets.idOf(offered.options, list || "acknowledge");
	const kind = KINDS[type] ?? "multiple";
	reading.add(name, { ...question, type: kind, responseSet }, offered);
	if (orOther) addOther(row, choosing);
}

const KINDS: Readonly<Record<string, "single" | "multiple" | "ranking">> = {
	select_one: "single",
	select_multiple: "multiple",
	rank: "ranking",
};

function listOf({ words, type }: Choosing): { list: string; orOther: boolean } {
	const after = words.slice(type === words[0]?.toLowerCase() ? 1 : 2);
	const [first = "", ...rest] = after[0] === "from" ? after.slice(1) : after;
	return { list: first, orOther: rest.join("_").toLowerCase() === "or_other" };
}

function acknowledged({ texts }: Form): Choices {
	const option: Option = { code: "OK", label: texts.inEach("OK") };
	return { options: [option], codes: new Map([["OK", "OK"]]) };
}

function withOther({ options, codes }: Choices, texts: FormTexts): Choices {
	if (codes.has("other")) return { options, codes };
	const other: Option = { code: "other", label: texts.inEach("Other") };
	return {
		options: [...options, other],
		codes: new Map([...codes, ["other", "other"]]),
	};
}

/** The question that a form adds for whoever chose "other". */
function addOther(row: SourceRow, { question, form, name }: Choosing): void {
	const { reading, texts } = form;
	const words = texts.inEach("Specify other.");
	row.report(
		"or_other",
		"An option and a question for a text were added.",
		"changed",
	);
	const section = question.section;
	reading.add(`${name}_other`, {
		id: reading.idOf(row, `${name}_other`),
		...(section && { section }),
		type: "text",
		topic: words,
		text: words,
		showIf: { item: question.id, is: "other" },
	});
}
