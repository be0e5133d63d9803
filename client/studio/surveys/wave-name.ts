import type { Wave } from "../../../server/surveys/surveys.schemas.ts";

type Named = Pick<Wave, "title"> & { pilot?: boolean };

/** What a wave is called in lists: one that tries the questionnaire out is always told from the others. */
export function waveName({ title, pilot }: Named): string {
	return pilot && !/\bpilot\b/i.test(title) ? `${title} (pilot)` : title;
}

/** The same by the wave's key; the key where there is no such wave. */
export function waveNameOf(
	{ waves }: { waves: readonly Wave[] },
	wave: string,
): string {
	const found = waves.find(({ key }) => key === wave);
	return found ? waveName(found) : wave;
}
