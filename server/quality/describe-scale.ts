import type { Instrument } from "#instruments/definition.ts";
import {
	END_EFFECT_SHARE,
	floorCeiling,
} from "#instruments/statistics/floor-ceiling.ts";
import type { WeightedValue } from "#instruments/statistics/weighted.ts";
import { percent } from "../summaries/figures-in-words.ts";
import { inWords } from "../summaries/setting.ts";
import { describeItems } from "./describe-items.ts";
import type { Material } from "./material.ts";
import type { ScaleQuality } from "./quality.schemas.ts";
import { describeReliability } from "./reliability.ts";
import { worthOfAnswers } from "./scale-answers.ts";
import { describeSites } from "./sites.ts";
import { toldRounded } from "./told-rounded.ts";
import { scaleSentence } from "./words.ts";

/** Fewer scores than this, and a share at an end is noise. */
const ENOUGH = 10;

/** How well one scale works. `place`: of the scale in the definition. */
export function describeScale(
	instrument: Instrument,
	place: number,
	material: Material,
): Omit<ScaleQuality, "primary"> {
	const scale = instrument.scales[place];
	if (!scale) throw new RangeError(`There is no scale ${place}.`);
	const patterns = material.patterns.filter((each) => each.scale === place);
	const scores = material.scores.filter((each) => each.scale === place);
	const worth = worthOfAnswers(instrument, scale, patterns);
	const question = { instrument, scale, patterns, worth, scores };
	const isProtected = material.protection !== null;
	const reliability = describeReliability(question, isProtected);
	const title = inWords(scale.title, { instrument });
	const found: Omit<ScaleQuality, "primary"> = {
		scale: scale.id,
		title,
		range: scale.range,
		sentence: scaleSentence(title, scale.items?.length ?? 0, reliability),
		people: isProtected ? null : material.people,
		items: describeItems(question, {
			isProtected,
			hasReliability: reliability.value !== null,
		}),
		reliability,
		ends: isProtected
			? { value: null, note: ENDS_UNTOLD }
			: endsOf(scores, scale.range),
		bySite: isProtected
			? { value: null, note: SITES_UNTOLD }
			: describeSites(scores, material.sites),
	};
	return isProtected ? toldRounded(found) : found;
}

const ENDS_UNTOLD =
	"How many have the lowest or the highest score is shown to those who may see single responses: they may be few.";
const SITES_UNTOLD =
	"Figures by site are shown to those who may see single responses: a site may be a group of few people.";

function endsOf(
	scores: readonly WeightedValue[],
	range: ScaleQuality["range"],
): ScaleQuality["ends"] {
	const { n, floorShare, ceilingShare } = floorCeiling(scores, range);
	if (floorShare === null || ceilingShare === null)
		return { value: null, note: "Nobody has a score on this scale yet." };
	const value = { n, floorShare, ceilingShare };
	if (n < ENOUGH)
		return {
			value,
			note: `With ${n} scores these shares are a first impression.`,
		};
	const notes = [
		endNote("lowest", "lower", floorShare),
		endNote("highest", "higher", ceilingShare),
	].filter((note) => note !== null);
	return {
		value,
		note:
			notes.join(" ") ||
			`At most ${percent(END_EFFECT_SHARE)} are at either end, so the scale leaves room for change both ways.`,
	};
}

function endNote(end: string, beyond: string, share: number): string | null {
	if (share <= END_EFFECT_SHARE) return null;
	return `${percent(share)} have the ${end} score there is, more than ${percent(END_EFFECT_SHARE)}. They cannot score ${beyond}, so a change in that direction may not show.`;
}
