import type { Item, Scale } from "../../definition.ts";
import { type Range, rangeOf } from "../../values.ts";
import type { Reading } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";

interface Part {
	row: SourceRow;
	item: string;
	range: Range;
}

/** The scales that the rows of a table name: each the mean of its items, or their sum where their ranges differ. */
export class Scales {
	readonly #parts = new Map<string, Part[]>();
	readonly #reading: Reading;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	/** Adds an item to the scales that its row names, parted by semicolons. */
	add(row: SourceRow, item: Item): void {
		const range = rangeOf({ responseSets: this.#reading.sets.all }, item);
		if (range === null) return;
		const names = row.take("scale").split(";");
		for (const name of new Set(names.map((each) => each.trim()))) {
			if (name === "") continue;
			const part = { row, item: item.id, range };
			this.#parts.set(name, [...(this.#parts.get(name) ?? []), part]);
		}
	}

	/** Makes the scales. */
	finish(): void {
		const { scales, understood } = this.#reading;
		for (const [name, parts] of this.#parts)
			scales.push(this.#scale(name, parts));
		if (this.#parts.size > 0)
			understood.push(
				"Each scale is the mean of its items, all answered (a sum where their answers have different ranges). Change the rule, who may leave how much out, and the direction if that is wrong.",
			);
	}

	#scale(name: string, parts: Part[]): Scale {
		const [first] = parts;
		const ranges = parts.map(({ range }) => range);
		const isOne = ranges.every(
			({ min, max }) => min === first?.range.min && max === first.range.max,
		);
		const text = { [this.#reading.languages[0] ?? "en"]: name };
		const sum = (end: keyof Range) =>
			ranges.reduce((total, range) => total + range[end], 0);
		return {
			id: first === undefined ? name : this.#reading.idOf(first.row, name),
			title: text,
			meaning: text,
			rule: isOne ? "mean" : "sum",
			items: parts.map(({ item }) => item),
			missing: { minAnswered: parts.length },
			range:
				isOne && first ? first.range : { min: sum("min"), max: sum("max") },
			direction: "neutral",
		};
	}
}
