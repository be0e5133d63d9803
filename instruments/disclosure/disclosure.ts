/**
 * Disclosure control: what a reader without person-level rights may see.
 *
 * The promise: no figure, and no combination of figures, filters, waves or figures seen on different days,
 * tells what a group of fewer than `threshold` people answered.
 *
 * The means: people are put into **classes** of at least `threshold`, and every figure is a figure of whole
 * classes. `formClasses` replays the survey day by day. It looks at who answered, when, and at the strata;
 * never at what was answered. A class is only ever cut, into parts of at least `threshold` each, some of
 * which may be withheld; nobody joins one. So what was shown on any day is a union of the parts of today.
 *
 * Why that keeps the promise:
 * 1. Every figure of every day is a figure of a union of today's parts, each of `threshold` people or more.
 * 2. So it stays as it is when two people of one part exchange all they answered: the group that the figure
 *    is about holds both or neither, and how the parts came about does not depend on answers.
 * 3. Take a group that is not a union of parts. It cuts one: somebody of it is in, somebody out. Let these
 *    two exchange their answers. All figures ever shown stay as they are; what the group answered changes.
 *    So the figures do not tell it, whatever is done with them: no sums and differences, no medians,
 *    extremes or tests, no waiting.
 * 4. A group that is a union of parts has `threshold` people or more, or none, or was never shown.
 *
 * What could undo it, so must never change once a figure has been seen: the threshold, the patience, the
 * dimensions of the strata and their order, and for a response its day, wave, person and strata: as they
 * were when it came, not as the person is today. Whatever is put right about one of these (another site, two
 * codes found to be one person) is a correction: the old response is gone, and a new one came today. What is
 * gone keeps all of this, without its answers, so that the past can be replayed; see `withhold.ts`.
 *
 * What it does not promise. That a group of ten who all answered alike keeps secret that they did; a member
 * who knows their own answer sees a group smaller by one. And nothing about how many people there are: the
 * rules are public, so that a group too small to be shown is known to be small, and two groups of fewer than
 * ten, shown as 18 together, are known to be nine each.
 */

/** The smallest group that may be shown at all; no project may go below. */
export const LOWEST_THRESHOLD = 5;

/**
 * Days that the first person of a group waits for others. A class of 30 can later be cut where a class of
 * 10 cannot, so waiting is what makes figures of sites, and of people followed over two waves, possible.
 */
export const DEFAULT_PATIENCE = 28;

/** A value in one dimension; null where it is not known, which is a value like any other. */
export type Stratum = string | null;

/** That a response came in: what decides its class. Holds no answer. */
export interface Received {
	readonly id: string;
	/** What joins the responses of one person; null where nothing does, and it counts as one person. */
	readonly person: string | null;
	readonly wave: string;
	/** The day the server received it, YYYY-MM-DD; never moved. */
	readonly day: string;
	/** By dimension, the most important first: which scales were scored, then the site, then attributes. */
	readonly strata: readonly Stratum[];
	/** The day on which it was erased, withdrawn or replaced by a correction; null while it stands. */
	readonly goneOn: string | null;
}

export interface Rules {
	/** People in the smallest group shown; a whole number, `LOWEST_THRESHOLD` or more. */
	readonly threshold: number;
	/** Whole days, 0 or more; see `DEFAULT_PATIENCE`. */
	readonly patience: number;
	/** Keys in the order in which the waves are asked; new ones come last. */
	readonly waves: readonly string[];
	/** YYYY-MM-DD. Responses of today count from tomorrow, so that the same question has one answer all day. */
	readonly today: string;
}
