import type { Instrument, Text } from "../definition.ts";
import { isText } from "../definition-checks/texts.ts";
import { pointer } from "../fault.ts";

type Edit = (text: Text, path: string) => Text;

/**
 * The definition with every text put through `edit`. The path of a text is a JSON pointer in which ids and
 * codes stand for positions (`/items/power_1/text`, `/responseSets/agree/options/3/label`), so that it stays
 * the same when others are moved.
 */
export function mapTexts(definition: Instrument, edit: Edit): Instrument {
	const { examples, translations, lineage, ...texts } = definition;
	const mapped = mapWithin(texts, "", edit) as typeof texts;
	return {
		...mapped,
		...(lineage && { lineage: mapLineage(lineage, edit) }),
		...(translations && { translations }),
		examples,
	};
}

/** Ids of items may look like languages. */
function mapLineage(
	{ items, ...origin }: NonNullable<Instrument["lineage"]>,
	edit: Edit,
) {
	const mapped = mapWithin(origin, "/lineage", edit) as typeof origin;
	return { ...mapped, ...(items && { items }) };
}

function mapWithin(value: unknown, at: string, edit: Edit): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		return value.map((part, i) =>
			mapWithin(part, at + pointer(nameOf(part) ?? i), edit),
		);
	}
	if (isText(value)) return edit(value, at);
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => [
			name,
			mapWithin(part, at + pointer(name), edit),
		]),
	);
}

/** What stands for the position of an entry of a list in the path of a text. */
export function nameOf(part: unknown): string | number | undefined {
	if (typeof part !== "object" || part === null) return undefined;
	const { id, code } = part as { id?: string; code?: string | number };
	return id ?? code;
}
