import type { Instrument, Item, Text } from "../definition.ts";
import { optionsOf } from "../values.ts";
import type { Both, ItemChange, Versions } from "./item-changes.ts";
import { severityOf, textChange } from "./text-change.ts";
import type { How } from "./version-change.ts";

/** How what may be answered to a question changed; null where it did not. */
export function answersChange(
	{ before, after }: Both,
	{ before: one, after: other, languages }: Versions,
): ItemChange | null {
	const [old, now] = [answersOf(one, before), answersOf(other, after)];
	const how =
		JSON.stringify(old.form) === JSON.stringify(now.form)
			? worst(
					old.labels.map((label, i) =>
						textChange(label, now.labels[i], languages),
					),
				)
			: "changed";
	if (how === null) return null;
	return {
		kind: "options",
		about: "answers",
		how,
		severity: severityOf(how, "substance"),
		before: answersInWords(one, before),
		after: answersInWords(other, after),
	};
}

/** How an item is answered, apart from the words; and these. */
function answersOf(instrument: Instrument, item: Item) {
	const options = optionsOf(instrument, item);
	const { min, max, step, ranks, decimals, maxLength, showValue } =
		item as Record<string, unknown>;
	const ends = "minLabel" in item ? [item.minLabel, item.maxLabel] : [];
	const unit = "unit" in item && item.unit ? [item.unit] : [];
	return {
		form: {
			type: item.type,
			limits: { min, max, step, ranks, decimals, maxLength, showValue },
			options: options.map(({ code, kind, exclusive = false }) => ({
				code,
				kind,
				exclusive,
			})),
			hasUnit: unit.length > 0,
		},
		labels: [...options.map(({ label }) => label), ...ends, ...unit],
	};
}

function worst(hows: readonly (How | null)[]): How | null {
	const order: How[] = ["changed", "spelling", "translation"];
	return order.find((each) => hows.includes(each)) ?? null;
}

/** `1 Poor; 2 Fair`, in every language. */
function answersInWords(instrument: Instrument, item: Item): Text {
	return Object.fromEntries(
		instrument.languages.map((language) => [
			language,
			answerParts(instrument, item, language).join("; ") || item.type,
		]),
	);
}

function answerParts(
	instrument: Instrument,
	item: Item,
	language: string,
): string[] {
	const named = (value: unknown, label: Text) =>
		`${value} ${label[language] ?? ""}`.trim();
	if ("minLabel" in item) {
		const { min, max, minLabel, maxLabel } = item;
		return [named(min, minLabel), named(max, maxLabel)];
	}
	return optionsOf(instrument, item).map(({ code, label }) =>
		named(code, label),
	);
}
