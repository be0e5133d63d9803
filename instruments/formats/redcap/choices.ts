import type { Code, Option } from "../../definition.ts";
import { plainLabel } from "../tables/plain-label.ts";
import { type Choices, coder } from "../tables/response-sets.ts";

/** A list of choices as REDCap writes it, with what is other than it was. */
export interface ReadChoices extends Choices {
	changes: { what: string; why: string }[];
}

/** Reads `1, Label | 2, Label`. A choice without a code has its label as its code. */
export function readChoices(source: string, language: string): ReadChoices {
	const codeOf = coder();
	const codes = new Map<string, Code>();
	const changes: ReadChoices["changes"] = [];
	const options = source
		.split("|")
		.map((choice) => choice.trim())
		.filter((choice) => choice !== "")
		.map((choice): Option => {
			const [raw, text] = partsOf(choice);
			const { code, changed } = codeOf(raw);
			const label = plainLabel(text);
			if (changed)
				changes.push({ what: `code ${raw}`, why: `It is ${code} here.` });
			if (label !== text) changes.push({ what: text, why: PLAIN });
			if (label === "") changes.push({ what: `code ${raw}`, why: NO_LABEL });
			if (!codes.has(raw)) codes.set(raw, code);
			return { code, label: { [language]: label === "" ? raw : label } };
		});
	return { options, codes, changes };
}

function partsOf(choice: string): [code: string, label: string] {
	const comma = choice.indexOf(",");
	return comma === -1
		? [choice, choice]
		: [choice.slice(0, comma).trim(), choice.slice(comma + 1).trim()];
}

const NO_LABEL = "It has no label: its code stands in its place.";
const PLAIN = "Texts are plain: the mark-up was taken out.";

/** What REDCap offers by itself in fields of two types. */
export const fixedChoices: Readonly<Record<string, string>> = {
	yesno: "1, Yes | 0, No",
	truefalse: "1, True | 0, False",
};
