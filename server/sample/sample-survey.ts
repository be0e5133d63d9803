import type { Answers } from "#instruments/definition.ts";
import type { Linkage, Mode } from "../tables.ts";

/** A survey of the sample project with everything that was answered, before it meets the database. */
export interface SampleSurvey {
	key: string;
	title: string;
	instrument: string;
	linkage: Linkage;
	waves: readonly { key: string; title: string }[];
	/** Pseudonyms of the people invited, for linkage `participant`. */
	participants: readonly { code: string; site: string }[];
	responses: readonly SampleResponse[];
}

export interface SampleResponse {
	wave: string;
	/** The participant's pseudonym; absent where the response cannot be linked. */
	participant?: string;
	site?: string;
	mode: Mode;
	answers: Answers;
	startedAt: Date;
	completedAt: Date;
}

/** A time on the given day of 2026 (months below 1 reach back into 2025), in working hours, from a number in [0, 1). */
export function onDay(month: number, day: number, moment: number): Date {
	return new Date(Date.UTC(2026, month - 1, day, 8, Math.floor(moment * 600)));
}

export function minutesAfter(start: Date, minutes: number): Date {
	return new Date(start.getTime() + minutes * 60_000);
}
