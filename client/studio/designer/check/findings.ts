import type { Advice } from "#instruments/advice/advice.ts";
import type { Instrument } from "#instruments/definition.ts";
import type { Fault } from "#instruments/fault.ts";

export type Level = Advice["level"];

/** A fault or a piece of advice. */
export interface Finding extends Fault {
	level: Level;
	/** The same while questions are moved: an item is named by its id. */
	key: string;
}

/** Faults and advice as one list; what stops publishing is told once. */
export function findingsOf(
	definition: Instrument,
	faults: readonly Fault[],
	advice: readonly Advice[],
): Finding[] {
	const stops = [
		...faults,
		...advice.filter(({ level }) => level === "stop"),
	].map((each) => ({ ...each, level: "stop" as const }));
	const others = advice.filter(({ level }) => level !== "stop");
	const all = [...stops, ...others].map((each) => ({
		...each,
		key: keyOf(definition, each),
	}));
	return [...new Map(all.map((each) => [each.key, each])).values()];
}

function keyOf({ items }: Instrument, { path, code, message }: Fault): string {
	const [, field, place, ...rest] = path.split("/");
	const item = field === "items" ? items[Number(place)] : undefined;
	const at = item ? ["items", item.id, ...rest].join("/") : path;
	// Advice may be given twice at one place: two words of the trade in a question.
	return code === "jargon" ? `${at} ${code} ${message}` : `${at} ${code}`;
}

/** The question that a finding is about, by its place; undefined for any other. */
export function questionAt({ path }: Fault): number | undefined {
	const [, field, place] = path.split("/");
	return field === "items" && place !== undefined ? Number(place) : undefined;
}
