import { expect } from "vitest";
import type { Received, Rules } from "#instruments/disclosure/disclosure.ts";
import {
	type Classes,
	formClasses,
} from "#instruments/disclosure/form-classes.ts";
import { membersFor, type Query } from "#instruments/disclosure/members-for.ts";
import {
	type OptionQuestion,
	optionTable,
} from "#instruments/disclosure/option-table.ts";

/** Whoever answers the attacker's questions on one day: with the ids of the responses behind each figure. */
export interface Publisher {
	/** Behind the count and the sum of the query's first wave; none if refused. */
	answer(query: Query): readonly string[];
	/** Behind each count of an option table. */
	table(question: OptionQuestion): readonly (readonly string[])[];
}

export type Publish = (known: readonly Received[], rules: Rules) => Publisher;

export const waymark: Publish = (known, rules) => {
	const classes = formClasses(known, rules);
	return {
		answer: (query) => membersFor(classes, query).responses[0] ?? [],
		table: (question) => waymarkTable(classes, question),
	};
};

/** The table counts the latest rounds, so the last responses that it asks the category of. */
function waymarkTable(classes: Classes, question: OptionQuestion): string[][] {
	const looked: string[] = [];
	const categoryOf = (id: string) => {
		looked.push(id);
		return question.categoryOf(id);
	};
	const table = optionTable(classes, { ...question, categoryOf });
	if (table === null) return [];
	const counted = looked.slice(-table.count);
	const told = table.told.map(({ category }) => category);
	const groups = told.map((category) =>
		counted.filter((id) => question.categoryOf(id) === category),
	);
	expect(groups.map(({ length }) => length)).toEqual(
		table.told.map(({ count }) => count),
	);
	const others = counted.filter(
		(id) => !told.includes(question.categoryOf(id)),
	);
	return [...groups, others];
}

/** Hides what is smaller than the threshold, and thinks no further. */
export const naive: Publish = (known, { threshold, today }) => {
	const standing = known.filter(
		({ day, goneOn }) => day < today && goneOn === null,
	);
	const ifEnough = (group: readonly Received[]) =>
		group.length < threshold ? [] : group.map(({ id }) => id);
	return {
		answer: ({ waves, filter }) => {
			const [first = [], ...others] = waves.map((wave) =>
				standing.filter(
					(response) =>
						response.wave === wave &&
						[...filter].every(([dimension, wanted]) =>
							wanted.has(response.strata[dimension] ?? null),
						),
				),
			);
			return ifEnough(
				first.filter(({ person }) =>
					others.every((wave) =>
						wave.some((each) => person !== null && each.person === person),
					),
				),
			);
		},
		table: ({ wave, categories, categoryOf }) => {
			const base = standing.filter((response) => response.wave === wave);
			return [
				base,
				...categories.map((category) =>
					base.filter(({ id }) => categoryOf(id) === category),
				),
			].map(ifEnough);
		},
	};
};
