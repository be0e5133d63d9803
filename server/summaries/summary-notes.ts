import type { PeopleCounts } from "./counts.ts";
import { counted } from "./figures-in-words.ts";
import { modeNote } from "./mode-note.ts";
import type { ModeCount } from "./modes.queries.ts";
import { ownCodeNotes } from "./own-code-notes.ts";
import { inWords, type Setting } from "./setting.ts";
import type { Note } from "./summaries.schemas.ts";

export interface Circumstances {
	people: PeopleCounts;
	joinedByHand: number;
	/** Empty for readers who may not know. */
	modes: readonly ModeCount[];
	synthetic: boolean;
	/** The later wave was given as the first. */
	reversed: boolean;
}

/** What a reader has to know about a whole summary, the gravest first. */
export function summaryNotes(
	{ people, joinedByHand, modes, synthetic, reversed }: Circumstances,
	setting: Setting,
): Note[] {
	const notes = [
		synthetic
			? note(
					"synthetic",
					"These are made-up answers from a generator. No real person is in here.",
				)
			: null,
		reversed ? note("reversed", REVERSED) : null,
		...linkageNotes(people, setting),
		...ownCodeNotes(people, joinedByHand, setting),
		repeated(people),
		modeNote(modes),
		status(setting),
		...respondentsNeeded(people, setting),
		exploratory(setting),
		...setting.instrument.cautions.map((caution) =>
			note("caution", inWords(caution, setting)),
		),
	];
	return notes.filter((each) => each !== null);
}

const REVERSED =
	"The first of the two times comes later in the survey than the second, so that a rise here is a fall in the course of the survey. Swap them to read it forwards.";

function linkageNotes(people: PeopleCounts, setting: Setting): (Note | null)[] {
	if (setting.linkage === "none") {
		return people.before + people.after === 0
			? []
			: [note("unlinked", notLinked(people, setting))];
	}
	return [unlinkable(people), dropOuts(people, setting)];
}

function notLinked(
	{ before, after }: PeopleCounts,
	{ instrument }: Setting,
): string {
	const staff =
		instrument.respondent === "staff"
			? " Staff who answer every shift are in here many times."
			: "";
	return `None of the ${counted(before + after, "response is", "responses are")} linked to a person. Count them as answers, not people: somebody may have answered more than once.${staff} The two groups may be different people, and a change in who answers can look like a change in what is measured.`;
}

function unlinkable({ unlinkable }: PeopleCounts): Note | null {
	if (unlinkable === 0) return null;
	return note(
		"unlinked",
		`${counted(unlinkable, "response", "responses")} cannot be joined to a person. ${unlinkable === 1 ? "It is" : "They are"} in the figures of each time and not in the comparison within people.`,
	);
}

function dropOuts(
	{ before, after, both, unlinkable }: PeopleCounts,
	{ waves }: Setting,
): Note | null {
	const alone = before + after - unlinkable - 2 * both;
	if (alone === 0) return null;
	return note(
		"drop-outs",
		`${counted(alone, "person", "people")} answered at one of the two times only (${waves.before.title} or ${waves.after.title}) and ${alone === 1 ? "is" : "are"} not in the comparison within people; ${both} answered both times. If those who stopped differ from those who stayed, the change looks larger or smaller than it is.`,
	);
}

function repeated({ repeated }: PeopleCounts): Note | null {
	if (repeated === 0) return null;
	return note(
		"repeated",
		`${counted(repeated, "further response", "further responses")} of people who answered the same time more than once ${repeated === 1 ? "is" : "are"} left out: each person counts once, by the response completed first.`,
	);
}

function status({ instrument }: Setting): Note | null {
	if (instrument.status === "local")
		return note(
			"local",
			"This questionnaire was made locally and has not been validated: nobody has tested yet how well it measures what it is meant to. There are no norms to compare with.",
		);
	if (instrument.status === "adapted")
		return note(
			"adapted",
			`This questionnaire was adapted${instrument.lineage ? ` from “${instrument.lineage.from.title}”` : ""}. What is known of how well the original measures does not carry over, and its norms are withheld.`,
		);
	return null;
}

function respondentsNeeded(
	{ before, after }: PeopleCounts,
	setting: Setting,
): Note[] {
	const fewest = Math.min(before, after);
	const unmet = (setting.instrument.respondentsNeeded ?? []).filter(
		({ n }) => fewest < n,
	);
	return unmet.map(({ n, purpose }) =>
		note(
			"respondents-needed",
			`A mean needs ${n} responses for this: ${inWords(purpose, setting)} Here the smaller group has ${fewest}.`,
		),
	);
}

function exploratory({ instrument }: Setting): Note | null {
	const others = instrument.scales.length - 1;
	if (others < 1) return null;
	return note(
		"exploratory",
		`One scale is read first and ${counted(others, "other is", "others are")} exploratory. Decide before you look which one matters: among many, some differ by chance alone.`,
	);
}

function note(kind: string, text: string): Note {
	return { kind, text };
}
