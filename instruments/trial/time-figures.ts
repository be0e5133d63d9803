import type { Instrument, Item } from "../definition.ts";
import { quantile } from "../statistics/quantile.ts";
import { expectedSeconds } from "./expected-seconds.ts";
import {
	type QuestionTime,
	type QuestionTimes,
	timeOf,
} from "./question-times.ts";

/** The least threshold that a project may choose: of fewer people, quartiles would give away each one's time. */
export const FEWEST = 5;
/** A question is marked when half of the people stayed longer than so many times what is expected. */
export const LONG = 2;

/** How long people who tried a questionnaire out stayed on one of its questions. */
export interface TimeFigures {
	item: string;
	/** On how many people's screens it was. */
	people: number;
	/** Over all visits; null where there were fewer than five people. */
	seconds: { q1: number; median: number; q3: number } | null;
	/** The share of the people who came back to it; null in the same case. */
	returnedShare: number | null;
	/** What its kind and its words lead to expect. */
	expectedSeconds: number;
	/** Whether half of the people stayed more than twice as long as expected. */
	isLong: boolean;
}

/** Question by question in the order asked. */
export function timeFigures(
	instrument: Instrument,
	times: readonly QuestionTimes[],
): TimeFigures[] {
	return instrument.items
		.filter(({ type }) => type !== "information")
		.map((item) => {
			const given = times
				.map((each) => timeOf(each, item.id))
				.filter((time) => time !== undefined);
			return figuresOf(item, expectedSeconds(instrument, item), given);
		});
}

function figuresOf(
	{ id: item }: Item,
	expected: number,
	given: readonly QuestionTime[],
): TimeFigures {
	const people = given.length;
	const figures = { item, people, expectedSeconds: expected };
	if (people < FEWEST)
		return { ...figures, seconds: null, returnedShare: null, isLong: false };
	const sorted = given
		.map(({ seconds }) => ({ value: seconds, count: 1 }))
		.sort((one, other) => one.value - other.value);
	const median = quantile(sorted, 0.5);
	return {
		...figures,
		seconds: { q1: quantile(sorted, 0.25), median, q3: quantile(sorted, 0.75) },
		returnedShare: given.filter(({ visits }) => visits > 1).length / people,
		isLong: median > LONG * expected,
	};
}
