import { DEFAULT_MAX_LENGTH } from "../answer-checks/text.ts";
import type {
	Answer,
	DateItem,
	Instrument,
	NumberItem,
	TextItem,
} from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { isExclusive, ranksOf, sliderSteps, sliderValue } from "../values.ts";
import { fillIn, type Question } from "./fill-in.ts";

/** How many people answer an optional question. */
const ANSWERED = 0.9;

/**
 * Valid answers by chance, of somebody who leaves some questions out.
 *
 * @param random from 0 up to 1
 */
export function randomAnswers(
	definition: Instrument,
	random: () => number,
): Record<string, Answer> {
	const some = (item: Question) => randomAnswer(definition, item, random);
	return fillIn(
		definition,
		(item) => (random() < ANSWERED ? some(item) : undefined),
		some,
	);
}

function randomAnswer(
	definition: Instrument,
	item: Question,
	random: () => number,
): Answer | undefined {
	const between = (min: number, max: number) =>
		min + Math.floor(random() * (max - min + 1));
	const options = [
		...(itemsById(definition).get(item.id)?.options.values() ?? []),
	];
	const any = options[between(0, options.length - 1)];
	switch (item.type) {
		case "single":
			return any?.code;
		case "multiple": {
			const free = options.filter((option) => !isExclusive(option));
			const some = free.filter(() => random() < 0.4).map(({ code }) => code);
			return some.length > 0 ? some : any && [any.code];
		}
		case "ranking": {
			const codes = shuffled(
				options.map(({ code }) => code),
				random,
			);
			return codes.slice(0, ranksOf(item, options.length));
		}
		case "rating":
			return between(item.min, item.max);
		case "slider":
			return sliderValue(item, between(0, sliderSteps(item, item.max)));
		case "number":
			return randomNumber(item, random);
		case "date":
			return randomDate(item, random);
		default:
			return shortText(item);
	}
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((value) => ({ value, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ value }) => value);
}

function randomNumber(item: NumberItem, random: () => number): number {
	const { decimals = 0 } = item;
	const min = item.min ?? Math.min(0, item.max ?? 0);
	const max = item.max ?? min + 20;
	const scale = 10 ** decimals;
	const steps = Math.floor(max * scale) - Math.ceil(min * scale);
	const step = Math.ceil(min * scale) + Math.floor(random() * (steps + 1));
	return Number((step / scale).toFixed(decimals));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Within a year of what limit there is. */
function randomDate({ min, max }: DateItem, random: () => number): string {
	const last = Date.parse(max ?? min ?? "2026-03-31");
	const first = min === undefined ? last - 365 * DAY_MS : Date.parse(min);
	const days = Math.max(0, Math.round((last - first) / DAY_MS));
	const day = first + Math.floor(random() * (days + 1)) * DAY_MS;
	return new Date(day).toISOString().slice(0, 10);
}

function shortText({ maxLength = DEFAULT_MAX_LENGTH }: TextItem): string {
	return "Some words".slice(0, maxLength);
}
