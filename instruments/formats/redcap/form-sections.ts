import type { Reading } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { takeLabel } from "./labels.ts";

/** Forms and section headers as sections: where there are several forms, each begins one. */
export class FormSections {
	readonly #reading: Reading;
	readonly #language: string;
	readonly #several: boolean;
	#form = "";
	#current: string | undefined;

	constructor(rows: readonly SourceRow[], reading: Reading, language: string) {
		this.#reading = reading;
		this.#language = language;
		const forms = new Set(rows.map((row) => row.peek("form_name")));
		this.#several = forms.size > 1;
	}

	/** The section that a row's item belongs to; undefined before the first. */
	of(row: SourceRow): string | undefined {
		const form = row.take("form_name");
		const header = takeLabel(row, "section_header");
		const begins = this.#several && form !== this.#form;
		this.#form = form;
		if (!begins && header === "") return this.#current;
		const title = begins ? titleOf(form) : "";
		this.#current =
			begins && header !== ""
				? this.#open(title, header)
				: this.#open(...splitHeader(header || title));
		return this.#current;
	}

	finish(): void {
		if (this.#several || this.#form === "") return;
		this.#reading.losses.push({
			where: "Form Name",
			what: this.#form,
			why: "All questions are of one form, whose name is not kept.",
			kind: "lost",
		});
	}

	#open(title: string, text = ""): string {
		const inLanguage = (words: string) => ({ [this.#language]: words });
		return this.#reading.openSection(
			title,
			inLanguage(title),
			text === "" ? undefined : inLanguage(text),
		);
	}
}

/** `baseline_data` as people would write it. */
function titleOf(form: string): string {
	const words = form.replaceAll("_", " ").trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first paragraph of a header is its title. */
function splitHeader(header: string): [title: string, text: string] {
	const [title = "", ...rest] = header.split("\n\n");
	return [title, rest.join("\n\n")];
}
