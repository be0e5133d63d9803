import type { Instrument, Item } from "#instruments/definition.ts";
import {
	codeAnswer,
	formInWords,
	joinCode,
	splitCode,
} from "#instruments/linkage/code-answers.ts";
import { questionsOf } from "#instruments/linkage/code-questions.ts";
import type { Keyed } from "#instruments/paper/keyed.ts";
import { printedOrder } from "#instruments/paper/printed-order.ts";
import {
	dateIn,
	isOneKey,
	readTyped,
	typeAnswer,
	UNCLEAR,
} from "#instruments/paper/read-typed.ts";
import { optionsOf } from "#instruments/values.ts";
import type { OpenForm } from "../../../server/paper/paper.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { english } from "../words.ts";

/** What a typed text means: words to show for it, or what is wrong. */
export type Meaning = { text: string } | { fault: string };

/** A place on the form, typed in one field. */
export interface KeyingField {
	/** `date`, `agreed`, `site`, `ownCode`, `ownCode/1` or `answers/power_1`. */
	place: string;
	/** Printed before the question. */
	number: string;
	label: string;
	/** What may be typed. */
	hint: string;
	/** One key says it all. */
	isOneKey: boolean;
	/** Of what is not empty. */
	read(typed: string): Meaning;
	/** Puts it where it belongs. Called in the order of the form, also with what is empty. */
	put(keyed: Keyed, typed: string): Keyed;
	/** What was typed, from what is kept. */
	take(keyed: Keyed): string;
}

/** Everything on a form that is keyed, in its order. */
export function keyingFields(
	survey: Survey,
	definition: Instrument,
	form: OpenForm,
): KeyingField[] {
	const order = printedOrder(definition).filter(
		({ number }) => number !== null,
	);
	return [
		dateField,
		...(form.consent?.ask ? [agreedField] : []),
		...(form.sites.length > 0 ? [siteField(form.sites)] : []),
		...ownCodeFields(survey),
		...order.map(({ item, number }) => itemField(definition, item, number)),
	];
}

const nothing = (typed: string) => /^-?$/.test(typed.trim());
const day = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "long",
	timeZone: "UTC",
});

const dateField: KeyingField = {
	place: "date",
	number: "",
	label: "Date on the form",
	hint: "Day, month and year, such as 31 3 2026. Where nobody wrote one, the day on which the form came in.",
	isOneKey: false,
	read(typed) {
		const date = realDate(typed);
		return date === null
			? { fault: "Type a real date: day, month and year, such as 31 3 2026." }
			: { text: day.format(new Date(date)) };
	},
	put: (keyed, typed) => ({ ...keyed, date: realDate(typed) }),
	take: ({ date }) => date?.split("-").reverse().join(" ") ?? "",
};

function realDate(typed: string): string | null {
	const date = dateIn(typed.trim());
	if (date === undefined) return null;
	const at = new Date(`${date}T00:00:00Z`);
	const isReal = !Number.isNaN(+at) && at.toISOString().startsWith(date);
	return isReal ? date : null;
}

const agreedField: KeyingField = {
	place: "agreed",
	number: "",
	label: "Box of agreement",
	hint: "1 where it is ticked, 2 where it is not.",
	isOneKey: true,
	read(typed) {
		if (typed.trim() === "1") return { text: "Ticked" };
		return typed.trim() === "2"
			? { text: "Not ticked: the form cannot be stored" }
			: { fault: "Type 1 or 2." };
	},
	put: (keyed, typed) => ({
		...keyed,
		agreed: nothing(typed) ? null : typed.trim() === "1",
	}),
	take: ({ agreed }) => (agreed === null ? "" : agreed ? "1" : "2"),
};

function siteField(sites: OpenForm["sites"]): KeyingField {
	const chosen = (typed: string) =>
		/^\d+$/.test(typed.trim()) ? sites[Number(typed) - 1] : undefined;
	return {
		place: "site",
		number: "",
		label: "Place",
		hint: `Number of the ticked box, 1 to ${sites.length}.`,
		isOneKey: sites.length <= 9,
		read(typed) {
			const site = chosen(typed);
			return site
				? { text: site.name }
				: { fault: `Type a number from 1 to ${sites.length}.` };
		},
		put: (keyed, typed) => ({ ...keyed, site: chosen(typed)?.id ?? null }),
		take({ site }) {
			const place = sites.findIndex(({ id }) => id === site);
			return place < 0 ? "" : String(place + 1);
		},
	};
}

function ownCodeFields({ linkage, codeQuestions }: Survey): KeyingField[] {
	if (linkage !== "own-code") return [];
	if (codeQuestions === null) return [freeCodeField];
	const questions = questionsOf(codeQuestions);
	const none = joinCode(questions.map(() => ""));
	return questions.map(({ text, form }, place) => ({
		place: `ownCode/${place}`,
		number: "",
		label: english(text),
		hint: `Type ${formInWords(form)}, or XX where it is not known.`,
		isOneKey: form.kind === "letter",
		read(typed) {
			const answer = codeAnswer(form, typed);
			return answer === null
				? { fault: `Type ${formInWords(form)}, or XX.` }
				: { text: answer };
		},
		put(keyed, typed) {
			const answer = codeAnswer(form, typed) ?? "";
			const parts = splitCode(keyed.ownCode ?? none);
			const code = joinCode(parts.with(place, answer));
			return { ...keyed, ownCode: code === none ? null : code };
		},
		take: ({ ownCode }) => splitCode(ownCode ?? none)[place] ?? "",
	}));
}

const freeCodeField: KeyingField = {
	place: "ownCode",
	number: "",
	label: "The respondent’s own code",
	hint: "As it is written.",
	isOneKey: false,
	read: (typed) =>
		typed.trim().length > 100
			? { fault: "Type 100 characters at most." }
			: { text: typed.trim().toUpperCase() },
	put: (keyed, typed) => ({
		...keyed,
		ownCode: nothing(typed) ? null : typed.trim().toUpperCase(),
	}),
	take: ({ ownCode }) => ownCode ?? "",
};

function itemField(
	definition: Instrument,
	item: Item,
	number: number | null,
): KeyingField {
	const { id } = item;
	return {
		place: `answers/${id}`,
		number: String(number),
		label: english(item.text ?? item.topic),
		hint: hintOf(definition, item),
		isOneKey: isOneKey(definition, item),
		read(typed) {
			const read = readTyped(definition, item, typed);
			if (read.kind === "fault") return { fault: read.message };
			if (read.kind === "unclear") return { text: "Unclear: not answered" };
			return {
				text: read.kind === "none" ? "" : inWords(definition, item, typed),
			};
		},
		put(keyed, typed) {
			const read = readTyped(definition, item, typed);
			if (read.kind === "answer")
				return { ...keyed, answers: { ...keyed.answers, [id]: read.answer } };
			return read.kind === "unclear"
				? { ...keyed, unclear: [...keyed.unclear, id] }
				: keyed;
		},
		take({ answers, unclear }) {
			const answer = answers[id];
			if (answer !== undefined) return typeAnswer(definition, item, answer);
			return unclear.includes(id) ? UNCLEAR : "";
		},
	};
}

function inWords(definition: Instrument, item: Item, typed: string): string {
	const read = readTyped(definition, item, typed);
	if (read.kind !== "answer") return "";
	const { answer } = read;
	const options = optionsOf(definition, item);
	if (options.length > 0) {
		const chosen = Array.isArray(answer) ? answer : [answer];
		const ticked = chosen.flatMap(
			(code) => options.find((option) => option.code === code) ?? [],
		);
		return ticked.map(({ label }) => english(label)).join(", ");
	}
	return item.type === "date" && typeof answer === "string"
		? day.format(new Date(answer))
		: "";
}

function hintOf(definition: Instrument, item: Item): string {
	const options = optionsOf(definition, item);
	if (item.type === "ranking")
		return `The number beside each, in this order: ${options.map(({ label }) => english(label)).join(" · ")}`;
	if (options.length > 0)
		return options
			.map(({ label }, place) => `${place + 1} ${english(label)}`)
			.join(" · ");
	if (item.type === "rating" || item.type === "slider")
		return `${item.min} ${english(item.minLabel)} to ${item.max} ${english(item.maxLabel)}`;
	return item.type === "date" ? "Day, month and year." : "As it is written.";
}

/** What is kept of what is typed; a text that fits nothing is left out. */
export function keyedOf(
	fields: readonly KeyingField[],
	typed: Readonly<Record<string, string>>,
	start: Keyed,
): Keyed {
	return fields.reduce(
		(keyed, field) => field.put(keyed, typed[field.place] ?? ""),
		start,
	);
}

/** What is wrong with what is typed in a field; null where nothing is. */
export function faultOf(field: KeyingField, typed: string): string | null {
	if (nothing(typed)) return null;
	const meaning = field.read(typed);
	return "fault" in meaning ? meaning.fault : null;
}
