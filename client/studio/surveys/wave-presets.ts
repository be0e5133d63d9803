import { toLocalMinute } from "../local-minute.ts";
import type { WaveDraft } from "./wave-draft.ts";

export interface WavePreset {
	key: string;
	label: string;
	hint: string;
	waves: readonly WaveDraft[];
}

const untimed = (title: string): WaveDraft => ({
	title,
	opens: "",
	closes: "",
});

/** The usual occasions of a survey. The four quarters begin with the one that `today` is in. */
export function wavePresets(today: Date): readonly WavePreset[] {
	return [
		{
			key: "before-after",
			label: "Before and after a change",
			hint: "Baseline and Follow-up",
			waves: [untimed("Baseline"), untimed("Follow-up")],
		},
		{
			key: "weeks",
			label: "At 12 and 16 weeks",
			hint: "As for group antenatal sessions",
			waves: [untimed("12 weeks"), untimed("16 weeks")],
		},
		{
			key: "continuous",
			label: "Every shift or every visit",
			hint: "One wave that stays open; the answers are followed day by day",
			waves: [untimed("Every shift")],
		},
		{
			key: "quarterly",
			label: "Every quarter",
			hint: "Four quarters, each opening and closing by itself",
			waves: [0, 1, 2, 3].map((ahead) => quarter(today, ahead)),
		},
		{
			key: "own",
			label: "My own",
			hint: "Name the waves yourself",
			waves: [untimed("")],
		},
	];
}

function quarter(today: Date, ahead: number): WaveDraft {
	const first = Math.floor(today.getMonth() / 3) * 3 + ahead * 3;
	const start = new Date(today.getFullYear(), first, 1);
	const end = new Date(today.getFullYear(), first + 3, 1);
	return {
		title: `${start.getFullYear()} Q${start.getMonth() / 3 + 1}`,
		opens: toLocalMinute(start.toISOString()),
		closes: toLocalMinute(end.toISOString()),
	};
}
