import type { Stratum } from "#instruments/disclosure/disclosure.ts";
import type { Query } from "#instruments/disclosure/members-for.ts";
import type { Publish } from "./publishers.ts";
import { knownOn, type RandomSurvey, TIMES } from "./random-survey.ts";

/** A set of people, by their number. */
export type Group = bigint;

/** All that an attacker who asks everything gets to know. */
export interface Published {
	/** Groups whose count and sum are known. */
	readonly figures: ReadonlySet<Group>;
	/** By wave: groups whose number in an option table is known. */
	readonly tables: readonly ReadonlySet<Group>[];
	readonly queries: number;
	readonly answers: number;
}

/** Asks every query on every day asked, three times a day, and every option table. */
export function askEverything(
	survey: RandomSurvey,
	publish: Publish,
): Published {
	const { rules, received, dimensions, asked } = survey;
	const groupOf = grouping(survey);
	const queries = everyQuery(rules.waves, dimensions);
	const figures = new Set<Group>();
	const tables = rules.waves.map(() => new Set<Group>());
	let answers = 0;
	for (const today of asked) {
		for (const time of TIMES) {
			const known = knownOn(received, today, time);
			const publisher = publish(known, { ...rules, today });
			for (const query of queries) {
				const ids = publisher.answer(query);
				if (ids.length === 0) continue;
				answers++;
				figures.add(groupOf(ids));
			}
			for (const [i, wave] of rules.waves.entries()) {
				for (const ids of publisher.table({
					wave,
					categories: survey.options,
					categoryOf: (id) => survey.chosen.get(id) ?? "",
				})) {
					if (ids.length > 0) tables[i]?.add(groupOf(ids));
				}
			}
		}
	}
	return {
		figures,
		tables,
		answers,
		queries: queries.length * asked.length * TIMES.length,
	};
}

/** People by the order in which they first come; a response without a person is one. */
export function peopleOf({ received }: RandomSurvey): Map<string, number> {
	const keys = received.map(({ person, id }) => person ?? id);
	return new Map([...new Set(keys)].map((key, i) => [key, i]));
}

function grouping(survey: RandomSurvey): (ids: readonly string[]) => Group {
	const people = peopleOf(survey);
	const bits = new Map(
		survey.received.map(({ id, person }) => [
			id,
			1n << BigInt(people.get(person ?? id) ?? 0),
		]),
	);
	return (ids) => ids.reduce((group, id) => group | (bits.get(id) ?? 0n), 0n);
}

/** Each wave and each two, each with every combination of filters. */
function everyQuery(
	waves: readonly string[],
	dimensions: readonly (readonly Stratum[])[],
): Query[] {
	const pairs = waves.flatMap((first) =>
		waves.filter((second) => second !== first).map((second) => [first, second]),
	);
	const filters = everyFilter(dimensions);
	return [...waves.map((wave) => [wave]), ...pairs].flatMap((asked) =>
		filters.map((filter) => ({ waves: asked, filter })),
	);
}

/** In each dimension any stratum, each by itself, and the first two together. */
function everyFilter(
	dimensions: readonly (readonly Stratum[])[],
): Query["filter"][] {
	let filters: Query["filter"][] = [new Map()];
	for (const [dimension, strata] of dimensions.entries()) {
		const wanted = [...strata.map((one) => [one]), strata.slice(0, 2)];
		const added = filters.flatMap((filter) =>
			wanted.map((some) => new Map(filter).set(dimension, new Set(some))),
		);
		filters = [...filters, ...added];
	}
	return filters;
}
