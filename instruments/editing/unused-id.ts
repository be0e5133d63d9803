import type { Instrument } from "../definition.ts";

/** An id that no item and no scale has yet: `wanted` itself, else `wanted_2`, `wanted_3` and so on. */
export function unusedId(
	{ items, scales }: Instrument,
	wanted: string,
): string {
	const taken = new Set([...items, ...scales].map(({ id }) => id));
	for (let n = 1; ; n++) {
		const id = n === 1 ? wanted : `${wanted}_${n}`;
		if (!taken.has(id)) return id;
	}
}
