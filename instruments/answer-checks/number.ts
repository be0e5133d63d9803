import type { NumberItem, RatingItem, SliderItem } from "../definition.ts";
import type { Problem } from "../fault.ts";
import { sliderSteps, sliderValue } from "../values.ts";
import { outsideLimits, wrongType } from "./problems.ts";

export function checkRating(item: RatingItem, answer: unknown): Problem | null {
	if (typeof answer !== "number") return wrongType("a whole number");
	const { min, max } = item;
	if (Number.isInteger(answer) && answer >= min && answer <= max) return null;
	const message = `Give a whole number from ${min} to ${max}.`;
	return { code: "rating-out-of-range", message };
}

export function checkSlider(item: SliderItem, answer: unknown): Problem | null {
	if (typeof answer !== "number" || !Number.isFinite(answer)) {
		return wrongType("a number");
	}
	const outside = outsideLimits(
		"number-out-of-range",
		"Give a number",
		answer,
		item,
	);
	if (outside !== null) return outside;
	if (sliderValue(item, sliderSteps(item, answer)) === answer) return null;
	const message = `Give a number from ${item.min} to ${item.max} in steps of ${item.step}.`;
	return { code: "off-step", message };
}

export function checkNumber(item: NumberItem, answer: unknown): Problem | null {
	if (typeof answer !== "number" || !Number.isFinite(answer)) {
		return wrongType("a number");
	}
	return (
		outsideLimits("number-out-of-range", "Give a number", answer, item) ??
		checkDecimals(answer, item.decimals ?? 0)
	);
}

function checkDecimals(answer: number, decimals: number): Problem | null {
	if (Number(answer.toFixed(decimals)) === answer) return null;
	const message =
		decimals === 0
			? "Give a whole number."
			: `Give at most ${decimals} digits after the decimal point.`;
	return { code: "too-many-decimals", message };
}
