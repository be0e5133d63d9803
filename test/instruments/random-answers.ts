import { shownItems } from "#instruments/conditions.ts";
import type { Answer, Instrument, Item } from "#instruments/definition.ts";
import { isExclusive, optionsOf } from "#instruments/values.ts";
import { seededRandom } from "../../server/sample/seeded-random.ts";

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function randomNumbers(seed: number): () => number {
	return seededRandom(seed).uniform;
}

/** Valid answers of a respondent who leaves some questions out. */
export function randomAnswers(
	instrument: Instrument,
	random: () => number,
): Record<string, Answer> {
	const answers: Record<string, Answer> = {};
	for (const item of instrument.items) {
		const isShown = shownItems(instrument, answers).includes(item);
		const isAnswered = isRequired(item) || random() < 0.8;
		if (!isShown || !isAnswered || item.type === "information") continue;
		answers[item.id] = randomAnswer(instrument, item, random);
	}
	return answers;
}

function isRequired(item: Item): boolean {
	return item.type !== "information" && item.required === true;
}

function randomAnswer(
	instrument: Instrument,
	item: Item,
	random: () => number,
): Answer {
	const between = (min: number, max: number) =>
		min + Math.floor(random() * (max - min + 1));
	const options = optionsOf(instrument, item);
	const any = options[between(0, options.length - 1)];
	switch (item.type) {
		case "single":
			return any?.code ?? "";
		case "multiple": {
			const free = options.filter((option) => !isExclusive(option));
			const some = free.filter(() => random() < 0.4).map(({ code }) => code);
			return some.length > 0 ? some : [any?.code ?? ""];
		}
		case "rating":
			return between(item.min, item.max);
		case "number":
			return between(item.min ?? -9, item.max ?? 9);
		case "date":
			return item.min ?? "2026-03-31";
		default:
			return "Some words";
	}
}
