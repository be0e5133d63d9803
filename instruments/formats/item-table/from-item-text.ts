import type { Option } from "../../definition.ts";
import type { Imported } from "../imported.ts";
import { counted } from "../tables/counted.ts";
import { topicOf } from "../tables/plain-label.ts";
import { type ImportOptions, Reading } from "../tables/reading.ts";
import { readOptions } from "./options.ts";

interface Asked {
	line: number;
	text: string;
	options: string[];
	/** Whether boxes stand before its options. */
	several: boolean;
	/** Whether it leaves a line to write on. */
	blank: boolean;
	section: string | undefined;
}

/** What marks an option: a bullet, a box, or one letter with a bracket. */
const OPTION =
	/^\s*(?:(?:[-*•‣◦–○◯●▪]|\(\s?\)|\[\s?\]|[☐□])\s*|\(?\p{L}\)\s+)(.*)$/u;
/** An indent does as well; a digit with a bracket is then no part of the option. */
const INDENTED = /^(?: {2,}|\t+)\s*(?:\(?\p{Nd}\)\s+)?(\S.*)$/u;
const BOX = /^\s*(?:\[\s?\]|[☐□])/;
const NUMBER = /^\s*(?:(?:q|question)\s*)?\p{Nd}{1,3}\s*[.):]\s+/iu;
const BLANK = /[_…]{3,}|\.{4,}/g;
const CONTROL = /[^\P{Cc}\n\r\t]|\p{Cs}/gu;

/**
 * What a plain text is as a definition: a question on each line, its options below it, indented or marked;
 * a line that begins with # begins a section.
 */
export function fromItemText(text: string, options: ImportOptions): Imported {
	const { language, title } = options;
	const reading = new Reading([language]);
	const asked = questionsIn(text, reading, language);
	let numbers = 0;
	asked.forEach((question, i) => {
		const bare = question.text.replace(NUMBER, "");
		if (bare !== question.text) numbers += 1;
		addQuestion({ ...question, text: bare }, i, { reading, language });
	});
	if (numbers > 0)
		reading.understood.push(
			`The numbers before ${counted(numbers, "question")} were taken out: Waymark numbers by itself.`,
		);
	reading.understood.push(HOW);
	return reading.finish(options, { [language]: title });
}

const HOW =
	"Each line is a question; lines below it that are indented or begin with a mark are its options, counted from 1 where they give no code, and several may be chosen where they begin with a box. A question without options takes a text.";

function questionsIn(
	text: string,
	reading: Reading,
	language: string,
): Asked[] {
	const asked: Asked[] = [];
	let section: string | undefined;
	text.split(/\r\n|\r|\n/).forEach((source, i) => {
		const line = source.replace(CONTROL, "");
		if (line !== source) report(reading, i, "control characters", UNPRINTABLE);
		if (line.trim() === "") return;
		const heading = /^\s*#+\s*(\S.*)$/.exec(line)?.[1];
		const last = asked.at(-1);
		const option = optionIn(line);
		if (heading !== undefined) {
			const words = { [language]: heading.trim() };
			section = reading.openSection(heading, words);
		} else if (
			option === null ||
			last === undefined ||
			last.section !== section
		)
			asked.push(begun(line, i, section));
		else {
			last.options.push(option);
			last.several ||= BOX.test(line);
		}
	});
	return asked;
}

const UNPRINTABLE = "They cannot be shown or stored, and were taken out.";

function begun(line: string, i: number, section: string | undefined): Asked {
	const text = line.replace(BLANK, "").trim();
	return {
		...{ line: i + 1, options: [], several: false, section },
		text: text === "" ? line.trim() : text,
		blank: text !== line.trim() && text !== "",
	};
}

function optionIn(line: string): string | null {
	const marked = OPTION.exec(line)?.[1]?.trim();
	const option = marked ?? INDENTED.exec(line)?.[1]?.trim();
	return option === undefined || option === "" ? null : option;
}

interface To {
	reading: Reading;
	language: string;
}

function addQuestion(asked: Asked, i: number, { reading, language }: To): void {
	const { text, section, several } = asked;
	const question = {
		id: `item_${i + 1}`,
		...(section && { section }),
		topic: { [language]: topicOf(text) },
		text: { [language]: text },
	};
	if (asked.options.length === 0) {
		reading.add(question.id, { ...question, type: "text" });
		return;
	}
	if (asked.blank)
		report(reading, asked.line - 1, "a line to write on", "It has options.");
	const options = optionsOf(asked, { reading, language });
	const responseSet = reading.sets.idOf(options, `${question.id}_options`);
	const type = several ? "multiple" : "single";
	reading.add(question.id, { ...question, type, responseSet });
}

function optionsOf(
	{ options, line }: Asked,
	{ reading, language }: To,
): Option[] {
	const source = options
		.map((option) => option.replaceAll("|", "/"))
		.join(" | ");
	const read = readOptions(`${source} |`, language);
	for (const change of read.changes)
		reading.losses.push({
			...{ where: `line ${line}`, what: "options" },
			...{ why: change, kind: "changed" },
		});
	return read.options;
}

function report(reading: Reading, i: number, what: string, why: string): void {
	reading.losses.push({ where: `line ${i + 1}`, what, why, kind: "changed" });
}
