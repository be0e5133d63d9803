import type { Code, Option } from "../../definition.ts";
import { type Choices, coder } from "../tables/response-sets.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { reasons } from "./columns.ts";
import type { FormTexts } from "./form-texts.ts";

/** The lists of the choices sheet. A list is read when a question asks for it. */
export class ChoiceLists {
	readonly #rows = new Map<string, SourceRow[]>();
	readonly #read = new Map<string, Choices>();
	readonly #texts: FormTexts;

	constructor(rows: readonly SourceRow[], texts: FormTexts) {
		this.#texts = texts;
		for (const row of rows) {
			const list = row.peek("list_name");
			row.name = list;
			const known = this.#rows.get(list);
			if (known === undefined) this.#rows.set(list, [row]);
			else known.push(row);
		}
	}

	/** The list of that name, or undefined. */
	get(list: string): Choices | undefined {
		const known = this.#read.get(list);
		const rows = this.#rows.get(list);
		if (known !== undefined || rows === undefined) return known;
		const choices = this.#readList(rows);
		this.#read.set(list, choices);
		return choices;
	}

	/** Reports what is left: lists that no question uses, and columns without a place. */
	finish(): void {
		for (const [list, rows] of this.#rows) {
			for (const row of rows) {
				if (this.#read.has(list)) row.reportRest(WHY);
				else row.loseAll("No question of the definition uses this list.");
			}
		}
	}

	#readList(rows: readonly SourceRow[]): Choices {
		const codeOf = coder();
		const codes = new Map<string, Code>();
		const options = rows.map((row): Option => {
			row.take("list_name");
			const raw = row.take("name");
			const { code, changed } = codeOf(raw);
			if (changed)
				row.report(`name: ${raw}`, `Its code is ${code} here.`, "changed");
			if (!codes.has(raw)) codes.set(raw, code);
			return { code, label: this.#labelOf(row, String(code)) };
		});
		return { options, codes };
	}

	#labelOf(row: SourceRow, code: string) {
		const label = this.#texts.take(row, "label");
		if (label !== null) return label;
		row.report("label", `It has none: ${code} stands in its place.`, "changed");
		return this.#texts.inEach(code);
	}
}

const WHY: Readonly<Record<string, string>> = {
	...reasons,
	cf: "Every option is offered: Waymark filters no lists.",
};
