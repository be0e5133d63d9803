import type { Loss } from "../imported.ts";

/** The same loss at several places is told once, with all of them. */
export function foldLosses(losses: readonly Loss[]): Loss[] {
	const folded = new Map<string, { loss: Loss; places: Set<string> }>();
	for (const loss of losses) {
		const key = JSON.stringify([loss.kind, loss.what, loss.why]);
		const known = folded.get(key);
		if (known === undefined)
			folded.set(key, { loss, places: new Set([loss.where]) });
		else known.places.add(loss.where);
	}
	return [...folded.values()].map(({ loss, places }) => ({
		...loss,
		where: listed([...places]),
	}));
}

const MOST = 12;

function listed(places: readonly string[]): string {
	if (places.length <= MOST) return places.join(", ");
	return `${places.slice(0, MOST).join(", ")} and ${places.length - MOST} more`;
}
