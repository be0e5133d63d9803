/** The columns of a REDCap data dictionary, in its order: as a downloaded CSV names them, and as the API does. */
export const columns = [
	["Variable / Field Name", "field_name"],
	["Form Name", "form_name"],
	["Section Header", "section_header"],
	["Field Type", "field_type"],
	["Field Label", "field_label"],
	["Choices, Calculations, OR Slider Labels", "select_choices_or_calculations"],
	["Field Note", "field_note"],
	[
		"Text Validation Type OR Show Slider Number",
		"text_validation_type_or_show_slider_number",
	],
	["Text Validation Min", "text_validation_min"],
	["Text Validation Max", "text_validation_max"],
	["Identifier?", "identifier"],
	["Branching Logic (Show field only if...)", "branching_logic"],
	["Required Field?", "required_field"],
	["Custom Alignment", "custom_alignment"],
	["Question Number (surveys only)", "question_number"],
	["Matrix Group Name", "matrix_group_name"],
	["Matrix Ranking?", "matrix_ranking"],
	["Field Annotation", "field_annotation"],
] as const;

export type Column = (typeof columns)[number][1];

const byHeading = new Map(
	columns.flatMap(([heading, name]) => [
		[heading.toLowerCase(), name],
		[name, name],
	]),
);

/** The API's name of a column, by either of its headings; any other heading as it is. */
export function columnOf(heading: string): string {
	return byHeading.get(heading.toLowerCase()) ?? heading;
}

/** Why a cell that nothing was made of is not in the definition. */
export const reasons: Readonly<Record<string, string>> = {
	custom_alignment: "Waymark lays questions out by itself.",
	question_number: "Waymark numbers nothing: one question stands on a page.",
	matrix_group_name: "Waymark shows one question on a page, never a matrix.",
	matrix_ranking: "Use a question of the type ranking instead.",
	select_choices_or_calculations: "This type of question has no choices.",
	text_validation_type_or_show_slider_number:
		"Waymark has no such check of an answer.",
	text_validation_min: "Waymark cannot keep this as a lowest answer.",
	text_validation_max: "Waymark cannot keep this as a highest answer.",
	branching_logic: "A scale is worked out for everybody.",
	required_field: "Nothing is asked here, so nothing can be required.",
	field_note: "Further help stands beside questions alone.",
	identifier:
		"Waymark keeps names and contact details in the vault, apart from answers.",
	field_annotation: "Waymark has no action tags and no notes for designers.",
};
