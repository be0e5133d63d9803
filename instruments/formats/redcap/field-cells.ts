import type { Item, Option } from "../../definition.ts";
import { inLanguage } from "../../text.ts";
import { isExclusive, optionsOf } from "../../values.ts";
import type { Loss } from "../imported.ts";
import { changed, lost } from "../tables/exported.ts";
import type { Row, Writing } from "./writing.ts";

/** The cells of an item that depend on its type. */
interface Field {
	row: Row;
	/** Which fields of the item, beside those that every one has, the row says. */
	written: string[];
}

/** Null for an item of a type that REDCap has not. */
export function fieldOf(item: Item, writing: Writing): Field | null {
	const { language, losses } = writing;
	switch (item.type) {
		case "single":
		case "multiple":
			return choiceField(item, writing);
		case "rating":
			losses.push(changed(item.id, "rating", "It is a list of choices there."));
			return {
				row: {
					field_type: "radio",
					select_choices_or_calculations: ratingChoices(item, language),
				},
				written: ["min", "max", "minLabel", "maxLabel"],
			};
		case "ranking":
			return null;
		case "slider":
			return sliderField(item, language);
		case "number":
			return numberField(item);
		case "date":
			return {
				row: { ...limits(item), ...textField("date_ymd") },
				written: ["min", "max"],
			};
		case "text":
		case "long-text":
			return {
				row: {
					field_type: item.type === "text" ? "text" : "notes",
					...(item.maxLength && {
						field_annotation: `@CHARLIMIT=${item.maxLength}`,
					}),
				},
				written: ["maxLength"],
			};
		case "information":
			return { row: { field_type: "descriptive" }, written: [] };
	}
}

function textField(validation: string): Row {
	return {
		field_type: "text",
		text_validation_type_or_show_slider_number: validation,
	};
}

function limits({
	min,
	max,
}: {
	min?: number | string;
	max?: number | string;
}) {
	return {
		...(min !== undefined && { text_validation_min: String(min) }),
		...(max !== undefined && { text_validation_max: String(max) }),
	};
}

function choiceField(
	item: Extract<Item, { type: "single" | "multiple" }>,
	{ definition, language, losses }: Writing,
): Field {
	const options = optionsOf(definition, item);
	const alone = options.filter(isExclusive).map(({ code }) => code);
	const isMultiple = item.type === "multiple";
	for (const option of options)
		losses.push(...lostOf(item.id, option, language));
	return {
		row: {
			field_type: isMultiple ? "checkbox" : "radio",
			select_choices_or_calculations: options
				.map(({ code, label }) => `${code}, ${choiceLabel(label, language)}`)
				.join(" | "),
			...(isMultiple &&
				alone.length > 0 && {
					field_annotation: `@NONEOFTHEABOVE='${alone.join(",")}'`,
				}),
		},
		written: ["responseSet"],
	};
}

/** An upright bar parts choices, so that none may stand in one. */
function choiceLabel(label: Option["label"], language: string): string {
	return inLanguage(label, language).replaceAll("|", "/");
}

function lostOf(id: string, option: Option, language: string): Loss[] {
	const { code, kind, label } = option;
	const what = `option ${code}`;
	return [
		...(kind ? [lost(id, what, `REDCap does not know ${kind}.`)] : []),
		...(inLanguage(label, language).includes("|")
			? [changed(id, what, "The bar in its label is a stroke there.")]
			: []),
	];
}

function ratingChoices(
	item: Extract<Item, { type: "rating" }>,
	language: string,
): string {
	const ends = new Map([
		[item.min, item.minLabel],
		[item.max, item.maxLabel],
	]);
	const choices = [];
	for (let code = item.min; code <= item.max; code += 1) {
		const end = ends.get(code);
		const words = end === undefined ? "" : ` ${choiceLabel(end, language)}`;
		choices.push(`${code}, ${code}${words}`);
	}
	return choices.join(" | ");
}

function sliderField(
	item: Extract<Item, { type: "slider" }>,
	language: string,
): Field {
	const low = choiceLabel(item.minLabel, language);
	const high = choiceLabel(item.maxLabel, language);
	return {
		row: {
			field_type: "slider",
			select_choices_or_calculations: `${low} |  | ${high}`,
			...limits(item),
			...(item.showValue !== false && {
				text_validation_type_or_show_slider_number: "number",
			}),
		},
		written: [
			...["min", "max", "minLabel", "maxLabel", "showValue"],
			...(item.step === 1 ? ["step"] : []),
		],
	};
}

function numberField(item: Extract<Item, { type: "number" }>): Field {
	const { decimals = 0 } = item;
	const places = decimals > 4 ? "number" : `number_${decimals}dp`;
	return {
		row: { ...limits(item), ...textField(decimals === 0 ? "integer" : places) },
		written: [
			...["min", "max"],
			...(decimals <= 4 || decimals === 6 ? ["decimals"] : []),
		],
	};
}
