import type {
	Condition,
	InformationItem,
	Item,
	Option,
	Scale,
	Section,
	Text,
} from "../../definition.ts";
import type { Imported, Loss } from "../imported.ts";
import { conditionOf } from "./condition-of.ts";
import { counted } from "./counted.ts";
import { NotUnderstood } from "./expression.ts";
import { formulaScale } from "./formula-scale.ts";
import type { Known } from "./known.ts";
import { namer, validId } from "./names.ts";
import { newDraft, toFillIn } from "./new-draft.ts";
import { type Choices, ResponseSets } from "./response-sets.ts";
import type { SourceRow } from "./source-table.ts";

/** What whoever imports a file says of it. */
export interface ImportOptions {
	/** Of the new instrument. */
	id: string;
	title: string;
	/** The language of the file's texts, where it does not say itself (BCP 47). */
	language: string;
}

/** What an importer has read of a file so far. */
export class Reading {
	readonly items: Item[] = [];
	readonly sections: Section[] = [];
	readonly scales: Scale[] = [];
	readonly sets = new ResponseSets();
	readonly earlier = new Map<string, Known | string>();
	readonly losses: Loss[] = [];
	readonly understood: string[] = [];
	/** The source language first. */
	readonly languages: string[];
	readonly #idOf = namer();
	readonly #sectionIdOf = namer();

	constructor(languages: string[]) {
		this.languages = languages;
	}

	/** An id for the row's item or scale; says so where it is another than its name. */
	idOf(row: SourceRow, name: string): string {
		const id = this.#idOf(name);
		if (id !== name)
			row.report(`name: ${name}`, `It is called ${id} here.`, "changed");
		return id;
	}

	/** Begins a section, to which the items belong from now on. */
	openSection(name: string, title: Text, text?: Text): string {
		const id = this.#sectionIdOf(validId(name).slice(0, 40));
		this.sections.push({ id, title, ...(text && { text }) });
		return id;
	}

	/** Adds an item, about which later conditions may ask by its name in the file. */
	add(name: string, item: Item, choices?: Choices): void {
		const { options, codes } = choices ?? NO_CHOICES;
		this.items.push(item);
		if (!this.earlier.has(name))
			this.earlier.set(name, { item, options, codes });
	}

	/** Reports a whole row, and remembers why for conditions that ask about it. */
	leaveOut(row: SourceRow, name: string, why: string): void {
		row.loseAll(why);
		if (name !== "" && !this.earlier.has(name))
			this.earlier.set(name, `“${name}” is not in the definition.`);
	}

	/** The condition in a cell, as a part of an item; always shown where it cannot be said. */
	showIf(row: SourceRow, column: string): { showIf?: Condition } {
		const source = row.take(column);
		if (source === "") return {};
		try {
			return { showIf: conditionOf(source, this.earlier) };
		} catch (error) {
			if (!(error instanceof NotUnderstood)) throw error;
			row.lose(column, `${error.message} The item is always shown.`);
			return {};
		}
	}

	/** Makes a scale of a calculated field, or reports the row and why not. @returns whether there is a scale */
	addScale(row: SourceRow, column: string, name: string, title: Text): boolean {
		const id = validId(name);
		const instrument = {
			responseSets: this.sets.all,
			languages: this.languages,
		};
		const { earlier } = this;
		const formula = row.peek(column);
		try {
			const asked = { id, title, formula, earlier, instrument };
			const { scale, changes } = formulaScale(asked);
			this.scales.push({ ...scale, id: this.idOf(row, name) });
			row.take(column);
			for (const change of changes)
				row.report(`${column}: ${formula}`, change, "changed");
			return true;
		} catch (error) {
			if (!(error instanceof NotUnderstood)) throw error;
			this.leaveOut(row, name, error.message);
			return false;
		}
	}

	/** What became of the file. */
	finish({ id }: ImportOptions, title: Text): Imported {
		const { items, scales, languages, understood, losses } = this;
		if (items.length === 0) {
			const nothing =
				"There is no question in the file that Waymark could use.";
			return { definition: null, understood: [nothing], losses };
		}
		const sections = this.#usedSections();
		const responseSets = this.sets.all;
		const parts = { sections, responseSets, items, scales };
		const draft = newDraft({ id: validId(id), title, languages, ...parts });
		return {
			definition: draft,
			understood: [...this.#counts(sections), ...understood, toFillIn],
			losses,
		};
	}

	#usedSections(): Section[] {
		const used = new Set(this.items.map(({ section }) => section));
		for (const { id, title } of this.sections) {
			if (used.has(id)) continue;
			const what = Object.values(title).join(" / ");
			const why = "No item of this section is in the definition.";
			this.losses.push({ where: `section ${id}`, what, why, kind: "lost" });
		}
		return this.sections.filter(({ id }) => used.has(id));
	}

	#counts(sections: Section[]): string[] {
		const { items, scales } = this;
		const told = items.filter(({ type }) => type === "information").length;
		const shown = items.filter(({ showIf }) => showIf !== undefined).length;
		const sets = Object.keys(this.sets.all).length;
		const counts: [number, string][] = [
			[items.length - told, counted(items.length - told, "question")],
			[told, counted(told, "piece of information", "pieces of information")],
			[sections.length, counted(sections.length, "section")],
			[sets, counted(sets, "list of answers", "lists of answers")],
			[shown, `${counted(shown, "item")} shown on a condition`],
			[scales.length, counted(scales.length, "scale")],
		];
		const some = counts.flatMap(([n, sentence]) => (n > 0 ? [sentence] : []));
		return [`${some.join(", ")}.`];
	}
}

const NO_CHOICES = { options: [] as Option[], codes: new Map() };

/** A text shown without a question, which has no other fields. */
export function asInformation(item: Item): InformationItem | null {
	const { id, section, topic, text, showIf } = item;
	if (text === null) return null;
	const more = { ...(section && { section }), ...(showIf && { showIf }) };
	return { id, type: "information", topic, text, ...more };
}
