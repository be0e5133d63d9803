import { checkAnswer } from "#instruments/check-answer.ts";
import type { Instrument } from "#instruments/definition.ts";
import { pointer } from "#instruments/fault.ts";
import { itemsById } from "#instruments/instrument-index.ts";
import type { Keyed } from "#instruments/paper/keyed.ts";
import type { BodyFault } from "../problems.ts";

/** What cannot be on any form of this instrument; whether questions were skipped as printed is not asked here. */
export function keyedFaults(
	instrument: Instrument,
	{ answers, unclear }: Keyed,
): BodyFault[] {
	const items = itemsById(instrument);
	const inAnswers = Object.entries(answers).flatMap(([id, answer]) => {
		const item = items.get(id);
		const message = item ? checkAnswer(item, answer)?.message : UNKNOWN;
		return message ? [{ path: pointer("keyed", "answers", id), message }] : [];
	});
	const inUnclear = unclear.flatMap((id, place) => {
		const isFree = items.has(id) && !Object.hasOwn(answers, id);
		const message = items.has(id) ? TWICE : UNKNOWN;
		return isFree
			? []
			: [{ path: pointer("keyed", "unclear", place), message }];
	});
	return [...inAnswers, ...inUnclear].slice(0, 50);
}

const UNKNOWN = "The survey has no item of this name.";
const TWICE = "It has an answer as well: a mark is either read or unclear.";
