import type { SliderItem } from "../../definition.ts";
import { plainLabel } from "../tables/plain-label.ts";
import type { SourceRow } from "../tables/source-table.ts";

type Ends = Omit<SliderItem, "id" | "section" | "topic" | "text" | "type">;

/** The line of a slider: 0 to 100 in ones, unless the row says other whole numbers. */
export function sliderField(row: SourceRow, language: string): Ends {
	const [min, max] = limits(row);
	const labels = row.take("select_choices_or_calculations").split("|");
	const [low = "", ...others] = labels.map(plainLabel);
	const [high = "", ...middle] = others.reverse();
	for (const label of middle.filter((each) => each !== ""))
		row.report(label, "A slider has words at its two ends alone.");
	const showValue =
		row.take("text_validation_type_or_show_slider_number") === "number";
	return {
		min,
		max,
		step: 1,
		minLabel: { [language]: low || String(min) },
		maxLabel: { [language]: high || String(max) },
		...(showValue ? {} : { showValue }),
	};
}

function limits(row: SourceRow): [number, number] {
	const [min, max] = [
		row.peek("text_validation_min") || "0",
		row.peek("text_validation_max") || "100",
	].map(Number);
	const isLine =
		Number.isInteger(min) &&
		Number.isInteger(max) &&
		min !== undefined &&
		max !== undefined &&
		min < max &&
		max - min <= 1000;
	if (!isLine) return [0, 100];
	row.take("text_validation_min");
	row.take("text_validation_max");
	return [min, max];
}
