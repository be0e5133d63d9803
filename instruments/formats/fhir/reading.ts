import {
	type Code,
	type Item,
	languageTag,
	type Option,
	type Section,
	type Text,
} from "../../definition.ts";
import {
	type JsonObject,
	objectAt,
	objectsAt,
	textAt,
} from "../import/json.ts";
import { ConditionBudget } from "../import/limits.ts";
import { Names } from "../import/names.ts";
import type { Loss } from "../imported.ts";
import { ResponseSets } from "../tables/response-sets.ts";
import { extensionsOf } from "./extensions.ts";
import { urls } from "./urls.ts";

/** What a condition may compare with. */
export interface Target {
	item: Item;
	options: readonly Option[];
	/** By what FHIR calls an answer: `system|code`, `|code` or `|value`. */
	codes: ReadonlyMap<string, Code>;
}

/** A list of answers, and the code here of each by its name in FHIR (see `Target`). */
export interface ReadOptions {
	options: Option[];
	codes: Map<string, Code>;
}

/** A Questionnaire that is being read: what has been found in it so far. */
export class Reading {
	readonly resource: JsonObject;
	/** Of texts that say nothing else. */
	readonly language: string;
	readonly losses: Loss[] = [];
	readonly names = new Names(this.losses);
	readonly sets = new ResponseSets();
	readonly sections: Section[] = [];
	readonly items: Item[] = [];
	readonly targets = new Map<string, Target>();
	readonly conditions = new ConditionBudget();
	/** The answers of value sets that were read already, by address. */
	readonly valueSets = new Map<string, ReadOptions | null>();
	readonly #translations = new Set<string>();

	constructor(resource: JsonObject, language: string) {
		this.resource = resource;
		this.language = language;
	}

	/** The language of the file first, then those that something is translated to. */
	get languages(): string[] {
		return [this.language, ...this.#translations];
	}

	say(text: string): Text {
		return { [this.language]: text };
	}

	/** A text with its translations; undefined where there is none. */
	text(element: JsonObject, name: string): Text | undefined {
		const words = textAt(element, name);
		if (words === undefined) return undefined;
		const beside = objectAt(element, `_${name}`);
		const translated = extensionsOf(beside, urls.translation).map((extension) =>
			this.#translation(extension),
		);
		return { [this.language]: words, ...Object.assign({}, ...translated) };
	}

	/** A text in another language. */
	translated(language: string | undefined, words: string | undefined): Text {
		if (language === undefined || !languageTag.test(language)) return {};
		if (words === undefined || language === this.language) return {};
		this.#translations.add(language);
		return { [language]: words };
	}

	lost(where: string, what: string, why: string): void {
		this.losses.push({ where, what, why, kind: "lost" });
	}

	changed(where: string, what: string, why: string): void {
		this.losses.push({ where, what, why, kind: "changed" });
	}

	#translation(extension: JsonObject): Text {
		const part = (url: string) =>
			objectsAt(extension, "extension").find((each) => each.url === url) ?? {};
		const content = part("content");
		return this.translated(
			textAt(part("lang"), "valueCode"),
			textAt(content, "valueString") ?? textAt(content, "valueMarkdown"),
		);
	}
}
