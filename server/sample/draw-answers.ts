import { isShown } from "#instruments/conditions.ts";
import type {
	Answer,
	Answers,
	Instrument,
	Item,
	SingleItem,
} from "#instruments/definition.ts";
import { optionsOf, sliderSteps, sliderValue } from "#instruments/values.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** How one made-up person answers. */
export interface Respondent {
	/** Where the person stands, in standard deviations; the same at every wave. */
	level: number;
	/** Added to the level for single items, by item id or by its first part (`power` for `power_1`). */
	shifts?: Readonly<Record<string, number>>;
	/** Answers that the story fixes; `undefined` leaves the item unanswered. */
	fixed?: Readonly<Record<string, Answer | undefined>>;
	/** Probabilities, for items that are not fixed, of skipping and of an answer without a value (NA, DK). */
	skips?: number;
	valueless?: number;
}

/**
 * Answers of a made-up respondent: each graded item is the person's level plus noise, cut into the item's codes.
 * Items that no one could grade (texts, dates) are left out unless fixed.
 */
export function drawAnswers(
	random: SeededRandom,
	instrument: Instrument,
	respondent: Respondent,
): Answers {
	const answers: Record<string, Answer> = {};
	for (const item of instrument.items) {
		if (!isShown(item, answers)) continue;
		const answer = drawAnswer(random, instrument, item, respondent);
		if (answer !== undefined) answers[item.id] = answer;
	}
	return answers;
}

function drawAnswer(
	random: SeededRandom,
	instrument: Instrument,
	item: Item,
	respondent: Respondent,
): Answer | undefined {
	const { fixed = {}, skips = 0.03, valueless = 0.03 } = respondent;
	if (Object.hasOwn(fixed, item.id)) return fixed[item.id];
	if (random.chance(skips)) return undefined;
	if (item.type === "rating")
		return grade(random, itemLevel(item.id, respondent), item.min, item.max);
	if (item.type === "slider") {
		const most = sliderSteps(item, item.max);
		const level = itemLevel(item.id, respondent);
		return sliderValue(item, grade(random, level, 0, most));
	}
	if (item.type !== "single") return undefined;
	const { graded, without } = splitCodes(instrument, item);
	if (without.length > 0 && random.chance(valueless))
		return random.pick(without);
	if (graded.length === 0) return random.pick(without);
	return grade(
		random,
		itemLevel(item.id, respondent),
		Math.min(...graded),
		Math.max(...graded),
	);
}

function splitCodes(instrument: Instrument, item: SingleItem) {
	const codes = optionsOf(instrument, item).map((option) => option.code);
	return {
		graded: codes.filter((code) => typeof code === "number"),
		without: codes.filter((code) => typeof code === "string"),
	};
}

function itemLevel(id: string, { level, shifts = {} }: Respondent): number {
	return level + (shifts[id] ?? shifts[id.split("_")[0] ?? id] ?? 0);
}

/** One code of min..max: a level of 0 lands in the middle, one standard deviation is a fifth of the range. */
function grade(
	random: SeededRandom,
	level: number,
	min: number,
	max: number,
): number {
	const noisy = 0.5 + 0.2 * (level + 0.8 * random.normal());
	return Math.min(max, Math.max(min, Math.round(min + noisy * (max - min))));
}
