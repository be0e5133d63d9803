import type { Answers } from "#instruments/definition.ts";
import type { FeedbackSettings } from "../feedback/feedback.schemas.ts";
import type { NewReport } from "../reports/reports.schemas.ts";
import type { Linkage, Mode } from "../tables.ts";
import type { NewTheme } from "../themes/themes.schemas.ts";
import type { SampleSurveyChart } from "./sample-chart.ts";

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
	/** What it shows at once; nothing when absent. */
	feedback?: FeedbackSettings;
	/** What was looked for in its texts; the responses say what was found. */
	codebook?: SampleCodebook;
	charts?: readonly SampleSurveyChart[];
	report?: NewReport;
}

export interface SampleCodebook {
	/** The item that is answered in words. */
	item: string;
	themes: readonly (NewTheme & { key: string })[];
}

export interface SampleResponse {
	wave: string;
	/** The participant's pseudonym; absent where the response cannot be linked. */
	participant?: string;
	site?: string;
	mode: Mode;
	answers: Answers;
	/** Keys of the themes that a coder found in its text; absent where nothing was written. */
	themes?: readonly string[];
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
