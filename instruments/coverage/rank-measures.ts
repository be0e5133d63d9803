import type { Dimension, Instrument } from "../definition.ts";

/** What somebody wants to know, of whom, and when. Null does not narrow. */
export interface Wish {
	dimensions: readonly Dimension[];
	respondent: Instrument["respondent"] | null;
	/** What kind of answer: how things are now, what changed, how a visit was, what happened on a shift. */
	measureType: Instrument["measureType"] | null;
}

/** What is known of an instrument when choosing among many. */
export interface Candidate {
	respondent: string;
	/** Of the instrument, or of any of its scales. */
	measureTypes: readonly string[];
	/** How many questions say something about each dimension that it covers. */
	covers: readonly { dimension: Dimension; questions: number }[];
	usable: boolean;
	status: string;
	/** Predicted, to answer it. */
	minutes: number;
}

export interface Ranked<C extends Candidate> {
	candidate: C;
	covered: Dimension[];
	missing: Dimension[];
}

const standing = ["validated", "adapted", "local"];

/**
 * The candidates that ask these people in this way, what covers most first. Among those that cover as much:
 * what can be used today, what was tested more, what asks more about the wish, what is shorter. What covers
 * nothing of a wish is left out; without a wish all are in.
 */
export function rankMeasures<C extends Candidate>(
	candidates: readonly C[],
	wish: Wish,
): Ranked<C>[] {
	const order = (ranked: Ranked<C>) => [
		-ranked.covered.length,
		ranked.candidate.usable ? 0 : 1,
		standing.indexOf(ranked.candidate.status),
		-questionsOn(ranked),
		ranked.candidate.minutes,
	];
	return candidates
		.filter((candidate) => suits(candidate, wish))
		.map((candidate) => rank(candidate, wish))
		.filter(({ covered }) => covered.length > 0 || wish.dimensions.length === 0)
		.sort((a, b) => firstDifference(order(a), order(b)));
}

/** The dimensions that no candidate covers, whomever it asks and however. */
export function uncovered(
	candidates: readonly Candidate[],
	wanted: readonly Dimension[],
): Dimension[] {
	return wanted.filter(
		(dimension) => !candidates.some((candidate) => on(candidate, dimension)),
	);
}

/** Whether it asks these people, in this way. */
function suits({ respondent, measureTypes }: Candidate, wish: Wish): boolean {
	return (
		(wish.respondent === null || wish.respondent === respondent) &&
		(wish.measureType === null || measureTypes.includes(wish.measureType))
	);
}

function rank<C extends Candidate>(
	candidate: C,
	{ dimensions }: Wish,
): Ranked<C> {
	const covered = dimensions.filter((each) => on(candidate, each));
	const missing = dimensions.filter((each) => !on(candidate, each));
	return { candidate, covered, missing };
}

const on = ({ covers }: Candidate, dimension: Dimension) =>
	covers.some((each) => each.dimension === dimension);

function questionsOn({ candidate, covered }: Ranked<Candidate>): number {
	return candidate.covers
		.filter(({ dimension }) => covered.includes(dimension))
		.reduce((sum, { questions }) => sum + questions, 0);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
	const place = a.findIndex((value, index) => value !== b[index]);
	return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
