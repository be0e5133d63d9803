import type { NewSurvey } from "../../../server/surveys/surveys.schemas.ts";
import { fromLocalMinute } from "../local-minute.ts";

/** A wave as it is typed: times as the browser's `datetime-local` fields hold them, empty when open. */
export interface WaveDraft {
	title: string;
	opens: string;
	closes: string;
	/** Tries the questionnaire out. */
	pilot?: boolean;
}

/** The part of a wave's address and export column: `12 weeks` becomes `12-weeks`. */
export function waveKey(title: string): string {
	return title
		.toLowerCase()
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+/, "")
		.slice(0, 40)
		.replace(/-+$/, "");
}

/** A wave as it is sent. */
export function waveOf(draft: WaveDraft): NewSurvey["waves"][number] {
	const opens = fromLocalMinute(draft.opens);
	const closes = fromLocalMinute(draft.closes);
	return {
		key: waveKey(draft.title),
		title: draft.title.trim(),
		...(opens && { opens }),
		...(closes && { closes }),
		...(draft.pilot && { pilot: true }),
	};
}
