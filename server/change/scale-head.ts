import {
	comparisonOf,
	inWords,
	primaryScale,
	type Setting,
} from "../summaries/setting.ts";
import type { ScaleHead } from "./change.schemas.ts";

/** The scale that is read first, and its place in the definition; null where the instrument has none. */
export function firstScale(
	setting: Omit<Setting, "waves">,
): (ScaleHead & { place: number }) | null {
	const scale = primaryScale(setting);
	if (!scale) return null;
	return {
		scale: scale.id,
		title: inWords(scale.title, setting),
		range: scale.range,
		direction: scale.direction,
		comparison: comparisonOf(scale, setting),
		place: setting.instrument.scales.indexOf(scale),
	};
}
