import { columns } from "#instruments/formats/redcap/columns.ts";
import type { Table } from "#instruments/formats/tables/source-table.ts";

type Cells = { [column in (typeof columns)[number][1]]?: string };

/** A data dictionary with the official headings and these rows. */
export function dictionary(rows: readonly Cells[]): Table {
	return [
		columns.map(([heading]) => heading),
		...rows.map((row) => columns.map(([, name]) => row[name] ?? "")),
	];
}

/** A field of one form. */
export function field(
	field_name: string,
	field_type: string,
	more: Cells = {},
): Cells {
	const field_label = `About ${field_name}`;
	return { form_name: "visit", field_name, field_type, field_label, ...more };
}

const AGREE = "1, Not at all | 2, A little | 3, Very much";

/** Every construct of a dictionary that Waymark reads or reports. */
export const everything = dictionary([
	field("record_id", "text", { field_label: "Number of the record" }),
	field("age_years", "text", {
		section_header: "About you\n\nOnly what we need.",
		field_note: "In whole years",
		text_validation_type_or_show_slider_number: "integer",
		...{ text_validation_min: "16", text_validation_max: "110" },
		required_field: "y",
	}),
	field("weight", "text", {
		text_validation_type_or_show_slider_number: "number_1dp_comma_decimal",
		...{ text_validation_min: "30,5", text_validation_max: "[age_years]" },
	}),
	field("came_on", "text", {
		text_validation_type_or_show_slider_number: "date_dmy",
		...{ text_validation_min: "2026-01-01", text_validation_max: "today" },
	}),
	field("at_hour", "text", {
		text_validation_type_or_show_slider_number: "time",
	}),
	field("post_code", "text", { identifier: "y" }),
	field("words", "notes", { field_annotation: "@CHARLIMIT=500 @HIDEBUTTON" }),
	field("heard", "radio", {
		section_header: "<b>The visit</b>",
		...{ select_choices_or_calculations: AGREE, matrix_group_name: "agree" },
		...{ custom_alignment: "RH", question_number: "4a" },
	}),
	field("taken", "radio", {
		...{ select_choices_or_calculations: AGREE, matrix_group_name: "agree" },
		matrix_ranking: "y",
	}),
	field("place", "dropdown", {
		form_name: "after_the_visit",
		select_choices_or_calculations:
			"01, Ward | a b, Home &amp; garden | -9, Elsewhere",
		text_validation_type_or_show_slider_number: "autocomplete",
	}),
	field("help", "checkbox", {
		select_choices_or_calculations: "1, Nurse | 2, Doctor | 0, Nobody",
		field_annotation: "@NONEOFTHEABOVE='0'",
	}),
	field("again", "yesno", {
		branching_logic: "[help(1)] = '1' and [age_years] > 17",
	}),
	field("true_so_far", "truefalse", {
		branching_logic: "datediff([came_on], 'today', 'd') > 3",
	}),
	field("mood", "slider", {
		select_choices_or_calculations: "Low | Middling | High",
		text_validation_type_or_show_slider_number: "number",
	}),
	field("told", "descriptive", {
		field_label: "<p>Thank you, [heard]. <img src='x'></p>",
		branching_logic: "[heard] <> ''",
	}),
	field("total", "calc", {
		select_choices_or_calculations: "sum([heard],[taken])",
	}),
	field("index", "calc", {
		select_choices_or_calculations: "round([weight]*10000/([age_years])^(2),1)",
	}),
	field("scan", "file", { field_note: "A photograph" }),
	field("lookup", "sql", { select_choices_or_calculations: "select 1" }),
	field("secret", "text", { field_annotation: "@HIDDEN" }),
	field("Heard!", "text", { field_label: "" }),
]);
