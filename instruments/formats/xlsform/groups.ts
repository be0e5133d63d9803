import type { Condition, Text } from "../../definition.ts";
import type { Reading } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { reasons } from "./columns.ts";
import type { FormTexts } from "./form-texts.ts";

interface Group {
	row: SourceRow;
	repeats: boolean;
	name: string;
	title: Text | null;
	text: Text | null;
	showIf: Condition | undefined;
	/** Whether an item belongs to it directly. */
	used: boolean;
}

const REPEATED = "It is asked again and again: Waymark repeats no questions.";

/** The groups around a row. One with a label is a section; what one inside another holds belongs to the inner. */
export class Groups {
	readonly #open: Group[] = [];
	readonly #reading: Reading;
	readonly #texts: FormTexts;
	#section: { of: Group; id: string } | undefined;

	constructor(reading: Reading, texts: FormTexts) {
		this.#reading = reading;
		this.#texts = texts;
	}

	/** Why nothing here can be in the definition, or null. */
	get whyNot(): string | null {
		return this.#open.some(({ repeats }) => repeats) ? REPEATED : null;
	}

	begin(row: SourceRow, repeats: boolean): void {
		const inside = this.whyNot;
		const group: Group = {
			...{ row, repeats, title: null, text: null, used: false },
			name: row.take("name"),
			showIf: undefined,
		};
		this.#open.push(group);
		if (repeats || inside !== null) {
			row.report(group.name, repeats ? REPEATED : (inside ?? ""));
			row.loseAll(REPEATED);
			return;
		}
		group.title = this.#texts.take(row, "label");
		group.text = this.#texts.take(row, "hint");
		group.showIf = this.#reading.showIf(row, "relevant").showIf;
		if (group.title === null)
			row.report(
				group.name,
				"A group without a label is no section.",
				"changed",
			);
		row.reportRest(reasons);
	}

	end(row: SourceRow): void {
		const group = this.#open.pop();
		if (row.peek("name") === group?.name) row.take("name");
		if (group === undefined) row.report("end", "No group was begun.");
		else if (!group.used && group.title !== null)
			group.row.report(
				Object.values(group.title).join(" / "),
				"No question stands directly in this group, so it is no section.",
			);
		row.loseAll("The end of a group says nothing but that it ends.");
	}

	/** The section of an item that stands here; a new one where another came between. */
	section(): string | undefined {
		const group = this.#open.findLast(({ title }) => title !== null);
		if (!group?.title) {
			this.#section = undefined;
			return undefined;
		}
		group.used = true;
		if (this.#section?.of !== group) {
			const { name, title, text } = group;
			const id = this.#reading.openSection(name, title, text ?? undefined);
			this.#section = { of: group, id };
		}
		return this.#section.id;
	}

	/** An item's own condition together with those of the groups around it. */
	condition(own: Condition | undefined): { showIf?: Condition } {
		const around = this.#open.flatMap(({ showIf }) => showIf ?? []);
		const all = own === undefined ? around : [...around, own];
		const [first] = all;
		if (first === undefined) return {};
		return { showIf: all.length === 1 ? first : { all } };
	}
}
