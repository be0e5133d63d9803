import type { Instrument, Item } from "../definition.ts";
import { proposeId } from "./propose-id.ts";

const LONGEST_TOPIC = 60;

/**
 * One question for each line of a text, all answered from one response set. Numbers and bullets at the
 * beginning of a line are left out, and so are empty lines.
 *
 * @param responseSet its id
 */
export function itemsFromText(
	definition: Instrument,
	text: string,
	responseSet: string,
	language: string,
): Item[] {
	const items = [...definition.items];
	for (const wording of linesOf(text)) {
		const topic = topicOf(wording);
		items.push({
			id: proposeId({ ...definition, items }, topic, "question"),
			topic: { [language]: topic },
			text: { [language]: wording },
			type: "single",
			responseSet,
		});
	}
	return items.slice(definition.items.length);
}

/** The lines that say something, without the number or the bullet that each begins with. */
export function linesOf(text: string): string[] {
	return text
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.map((line) =>
			line
				.replace(/^\s*(?:(?:\(?\d{1,3}|\(?[a-zA-Z])[.):]|[-–•*·])\s+/, "")
				.trim(),
		)
		.filter((line) => line !== "");
}

/** The wording itself, cut at a word. */
function topicOf(wording: string): string {
	const plain = wording.replace(/[?.!:…]+$/, "");
	if (plain.length <= LONGEST_TOPIC) return plain;
	const cut = plain.slice(0, LONGEST_TOPIC);
	return cut.slice(0, cut.lastIndexOf(" ") + 1 || LONGEST_TOPIC).trim();
}
