import type {
	Received,
	Rules,
	Stratum,
} from "#instruments/disclosure/disclosure.ts";
import { stableOrder } from "#instruments/disclosure/stable-order.ts";
import {
	type SeededRandom,
	seededRandom,
} from "../../../server/sample/seeded-random.ts";

export interface RandomSurvey {
	readonly rules: Omit<Rules, "today">;
	/** By dimension: the strata that a filter may name. */
	readonly dimensions: readonly (readonly Stratum[])[];
	readonly received: readonly Received[];
	/** What each response chose in an item of the survey, by id. */
	readonly chosen: ReadonlyMap<string, string>;
	readonly options: readonly string[];
	/** The days on which the attacker asks. */
	readonly asked: readonly string[];
}

export function day(number: number): string {
	return new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
}

/**
 * A small survey with all that makes disclosure control hard: small sites, drop-outs, people who answer
 * late or twice or at another site, responses without a person, erasures and corrections.
 */
export function randomSurvey(seed: number, mostPeople = 80): RandomSurvey {
	const random = seededRandom(seed);
	const waves = ["w1", "w2", "w3"].slice(0, between(random, 1, 3));
	const options = ["a", "b", "c", "d"].slice(0, between(random, 2, 4));
	const dimensions = randomDimensions(random);
	const received = Array.from({
		length: between(random, 0, mostPeople),
	}).flatMap((_, i) => journey(random, `${seed}-${i}`, waves, dimensions));
	return {
		rules: {
			threshold: between(random, 5, 12),
			patience: random.pick([0, 0, 2, 6]),
			waves,
		},
		dimensions,
		received,
		options,
		chosen: new Map(
			received.map(({ id }) => [
				id,
				random.pick([options[0] ?? "", ...options]),
			]),
		),
		asked: [4, 7, 8, 12, 30].slice(between(random, 0, 2)).map(day),
	};
}

function between(random: SeededRandom, min: number, max: number): number {
	return min + Math.floor(random.uniform() * (max - min + 1));
}

function randomDimensions(random: SeededRandom): Stratum[][] {
	const attributes = [
		["young", "old", null],
		["nurse", "doctor"],
	];
	return [
		["all scored", "some scored"].slice(0, between(random, 1, 2)),
		["north", "south", "east", "west", null].slice(0, between(random, 2, 5)),
		...attributes.slice(0, between(random, 0, 2)),
	];
}

/** All responses of one person over the waves. */
function journey(
	random: SeededRandom,
	name: string,
	waves: readonly string[],
	dimensions: readonly (readonly Stratum[])[],
): Received[] {
	const person = random.chance(0.85) ? name : null;
	const usual = dimensions.map((values) => skewed(random, values));
	return waves.flatMap((wave, i) => {
		if (random.chance(0.2)) return [];
		const strata = usual.map((stratum, dimension) =>
			random.chance(0.1) ? random.pick(dimensions[dimension] ?? []) : stratum,
		);
		const came = 1 + i * 3 + Math.floor(random.uniform() ** 2 * 9);
		const one = { person, wave, strata };
		const went = random.chance(0.05) ? random.pick([came, 8, 12, 13]) : null;
		const first: Received = {
			...one,
			id: `${name}-${wave}`,
			day: day(came),
			goneOn: went === null ? null : day(Math.max(came, went)),
		};
		const again = random.chance(0.03) ? day(came + 1) : null;
		const next = random.chance(0.5) ? (first.goneOn ?? again) : again;
		if (next === null) return [first];
		return [
			first,
			{ ...one, id: `${name}-${wave}-again`, day: next, goneOn: null },
		];
	});
}

/** The first value as often as all others together. */
function skewed(random: SeededRandom, values: readonly Stratum[]): Stratum {
	return random.chance(0.5) ? (values[0] ?? null) : random.pick(values);
}

export const TIMES = ["morning", "noon", "evening"] as const;

/** What the server knows on a day. Of what goes on that day: in the morning nothing, at noon some. */
export function knownOn(
	received: readonly Received[],
	today: string,
	time: (typeof TIMES)[number],
): Received[] {
	const hasGone = ({ id, goneOn }: Received) =>
		goneOn === null ||
		goneOn < today ||
		(goneOn === today &&
			(time === "evening" || (time === "noon" && stableOrder(id) % 2 === 0)));
	return received
		.filter((response) => response.day <= today)
		.map((response) =>
			hasGone(response) ? response : { ...response, goneOn: null },
		);
}
