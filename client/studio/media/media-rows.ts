import type { Instrument, Item } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";
import { english } from "../words.ts";

/** A line of the table: the start page, an item, or one of an item's options. */
export interface MediaRow {
	item: string;
	option: string | null;
	/** What respondents read there. */
	title: string;
	/** The same for somebody who does not see under which question it stands. */
	name: string;
	/** Whether a picture may stand here, and sounds. */
	takes: { picture: boolean; sounds: boolean };
}

/** Every place of a questionnaire that may have files, in the order in which people come to them. */
export function mediaRows(definition: Instrument): MediaRow[] {
	return [
		{
			item: "start",
			option: null,
			title: "Start page",
			name: "the start page",
			takes: { picture: false, sounds: true },
		},
		...definition.items.flatMap((item) => [
			{
				item: item.id,
				option: null,
				title: titleOf(item),
				name: `“${titleOf(item)}”`,
				takes: { picture: true, sounds: true },
			},
			...optionRows(definition, item),
		]),
	];
}

function optionRows(definition: Instrument, item: Item): MediaRow[] {
	return optionsOf(definition, item).map(({ code, label }) => ({
		item: item.id,
		option: String(code),
		title: english(label),
		name: `“${english(label)}” in “${titleOf(item)}”`,
		takes: { picture: true, sounds: false },
	}));
}

function titleOf(item: Item): string {
	return english(item.text ?? item.topic);
}
