import type { NumberItem, RatingItem, SliderItem } from "../../definition.ts";

/** FHIR's integers have 32 bits: what may be larger, or has no limits, is a decimal. */
export function numberType(
	item: NumberItem | RatingItem | SliderItem,
): "integer" | "decimal" {
	const steps = item.type === "slider" ? [item.step] : [];
	const isWhole = item.type !== "number" || (item.decimals ?? 0) === 0;
	const limits = [item.min, item.max, ...steps];
	return isWhole && limits.every(isShort) ? "integer" : "decimal";
}

function isShort(value: number | undefined): boolean {
	return (
		value !== undefined && Number.isInteger(value) && Math.abs(value) < 2 ** 31
	);
}
