import { optionsIn } from "../summaries/item-summary.ts";
import { inWords, type Setting } from "../summaries/setting.ts";

/** An item whose answers have an order, and the answer at its top. */
export interface TopItem {
	item: string;
	text: string;
	/** Code of the highest option; of an item that is reversed, of the lowest. */
	top: number;
	label: string;
}

/** Items with options that carry values, in the order in which they are asked. */
export function topItems(setting: Setting): TopItem[] {
	return setting.instrument.items.flatMap((item) => {
		if (item.type !== "single" && item.type !== "rating") return [];
		const options = optionsIn(item, setting).flatMap(({ code, label }) =>
			typeof code === "number" ? { code, label } : [],
		);
		if (options.length < 2) return [];
		options.sort((a, b) => a.code - b.code);
		const top = item.reverse ? options[0] : options.at(-1);
		if (top === undefined) return [];
		return [
			{
				item: item.id,
				text: inWords(item.text ?? item.topic, setting),
				top: top.code,
				label: top.label,
			},
		];
	});
}
