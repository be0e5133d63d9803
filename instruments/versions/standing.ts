import type { Instrument } from "../definition.ts";

/** How far an instrument's figures can be trusted for what it is, in a sentence for every page that shows them. */
export function standingInWords({ status, lineage }: Instrument): string {
	switch (status) {
		case "validated":
			return "Validated: its wording and scoring are as published.";
		case "adapted":
			return `Adapted from ${sourceOf(lineage)}: what is known of the original, its norms included, does not apply.`;
		case "local":
			return "Local, not validated: for learning and improving, not for judging or comparing with elsewhere.";
	}
}

/** A next version was adapted where its former one was, from what that one names. */
function sourceOf(lineage: Instrument["lineage"]): string {
	if (lineage === undefined) return "another instrument";
	const { from, relation } = lineage;
	return relation === "new-version-of"
		? `another instrument, as its version ${from.version ?? "before"} was`
		: `“${from.title}”`;
}
