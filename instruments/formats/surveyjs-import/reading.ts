import {
	type Condition,
	type Item,
	languageTag,
	type Section,
	type Text,
} from "../../definition.ts";
import { isObject, type JsonObject, own } from "../import/json.ts";
import { ConditionBudget, tooManyConditions } from "../import/limits.ts";
import { Names } from "../import/names.ts";
import type { Loss } from "../imported.ts";
import { NotUnderstood } from "../tables/expression.ts";
import type { Known } from "../tables/known.ts";
import { ResponseSets } from "../tables/response-sets.ts";
import { conditionOf } from "./condition-of.ts";

/** Of a comparison, about. */
const CHARACTERS = 10;

/** A survey of SurveyJS that is being read: what has been found in it so far. */
export class Reading {
	/** Of texts that say nothing else, and of those under `default`. */
	readonly language: string;
	readonly losses: Loss[] = [];
	readonly names = new Names(this.losses);
	readonly sets = new ResponseSets();
	readonly sections: Section[] = [];
	readonly items: Item[] = [];
	/** The questions so far; for what is none here, why. */
	readonly earlier = new Map<string, Known | string>();
	readonly #conditions = new ConditionBudget();
	readonly #others = new Set<string>();

	constructor(language: string) {
		this.language = language;
	}

	get languages(): string[] {
		return [this.language, ...this.#others];
	}

	say(text: string): Text {
		return { [this.language]: text };
	}

	/** A text, or an object of texts by language; undefined where there is none. */
	text(element: JsonObject, name: string): Text | undefined {
		const given = own(element, name);
		if (typeof given === "string" || typeof given === "number") {
			return String(given).trim() === "" ? undefined : this.say(String(given));
		}
		if (!isObject(given)) return undefined;
		const texts = Object.entries(given).flatMap(
			([language, words]): [string, string][] => {
				const isWords = typeof words === "string" && words.trim() !== "";
				if (language === "default")
					return isWords ? [[this.language, words]] : [];
				if (!isWords || !languageTag.test(language)) return [];
				if (language !== this.language) this.#others.add(language);
				return [[language, words]];
			},
		);
		return texts.length > 0 ? Object.fromEntries(texts) : undefined;
	}

	/** On which of these expressions, all together, something is shown; undefined for always. */
	showIf(expressions: readonly string[], where: string): Condition | undefined {
		const length = expressions.reduce((sum, each) => sum + each.length, 0);
		if (!this.#conditions.spend(Math.ceil(length / CHARACTERS))) {
			this.changed(
				where,
				"It is shown whatever was answered",
				tooManyConditions,
			);
			return undefined;
		}
		const parts = expressions.flatMap((expression) => {
			try {
				return [conditionOf(expression, this.earlier)];
			} catch (error) {
				if (!(error instanceof NotUnderstood)) throw error;
				const why = `${error.message} Add the condition by hand.`;
				this.changed(
					where,
					`It is shown whatever was answered: ${expression.slice(0, 200)}`,
					why,
				);
				return [];
			}
		});
		return parts.length > 1 ? { all: parts } : parts[0];
	}

	lost(where: string, what: string, why: string): void {
		this.losses.push({ where, what, why, kind: "lost" });
	}

	changed(where: string, what: string, why: string): void {
		this.losses.push({ where, what, why, kind: "changed" });
	}
}
