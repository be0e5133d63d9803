import type { Text } from "../../definition.ts";
import { hasMarkup, plainLabel } from "../tables/plain-label.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { tagOf } from "./languages.ts";

/** The languages of a form, and the texts of its rows in them. */
export class FormTexts {
	/** The source language first. */
	readonly languages: string[];

	/**
	 * @param rows of the whole form
	 * @param named the default language that its settings name; empty where they name none
	 * @param language of columns that name none, where the settings name none either
	 */
	constructor(rows: readonly SourceRow[], named: string, language: string) {
		const columns = rows.flatMap((row) =>
			row.columns.filter((column) => /^(label|hint)(::|$)/.test(column)),
		);
		const found = new Set(columns);
		const marked = [...found].flatMap((column) => column.split("::")[1] ?? []);
		const tags = marked.map(tagOf);
		const first = found.has("label") ? language : (tags[0] ?? language);
		const source = named === "" ? first : tagOf(named);
		this.languages = [...new Set([source, ...tags])];
	}

	get source(): string {
		return this.languages[0] ?? "en";
	}

	/** The text of a row in each language that it is given in; null for none. */
	take(row: SourceRow, column: string): Text | null {
		const texts: [string, string][] = [];
		for (const each of row.columns) {
			const [name, language] = each.split("::");
			if (name !== column) continue;
			const tag = language === undefined ? this.source : tagOf(language);
			if (texts.some(([known]) => known === tag)) continue;
			const text = this.#plain(row, each);
			if (text !== "") texts.push([tag, text]);
		}
		const inOrder = texts.sort(
			([a], [b]) => this.languages.indexOf(a) - this.languages.indexOf(b),
		);
		return inOrder.length === 0 ? null : Object.fromEntries(inOrder);
	}

	#plain(row: SourceRow, column: string): string {
		const source = row.take(column);
		const text = plainLabel(source);
		if (hasMarkup(source))
			row.report(
				`${column}: ${source}`,
				"Texts are plain: the mark-up was taken out.",
				text === "" ? "lost" : "changed",
			);
		if (/\$\{[^}]+\}/.test(text))
			row.report(
				`${column}: ${text}`,
				"An earlier answer is not put into a text: the brackets stand there as they are.",
				"changed",
			);
		return text;
	}

	/** The same words in each language, for what the form does not say. */
	inEach(words: string): Text {
		return Object.fromEntries(this.languages.map((tag) => [tag, words]));
	}
}
