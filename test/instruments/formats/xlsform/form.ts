import type { Sheet } from "#instruments/formats/xlsform/from-xlsform.ts";
import { tableOf } from "#instruments/formats/xlsform/table-of.ts";

type Row = Readonly<Record<string, string>>;

/** A sheet whose headings are all that its rows use. */
function sheet(name: string, rows: readonly Row[]): Sheet {
	const headings = new Set(rows.flatMap((row) => Object.keys(row)));
	return { name, rows: tableOf([...headings], rows) };
}

/** A workbook of these rows. */
export function form(
	sheets: Readonly<Record<string, readonly Row[]>>,
): Sheet[] {
	return Object.entries(sheets).map(([name, rows]) => sheet(name, rows));
}

const EN = "label::English (en)";
const CY = "label::Welsh (cy)";

const choice = (
	list_name: string,
	name: string,
	en: string,
	more: Row = {},
) => ({
	...{ list_name, name, [EN]: en, [CY]: `${en} (cy)` },
	...more,
});

const ask = (type: string, name: string, more: Row = {}): Row => ({
	...{ type, name, [CY]: `Am ${name}`, [EN]: `About ${name}` },
	...more,
});

/** Every construct of a form that Waymark reads or reports. */
export const everything = form({
	survey: [
		{ type: "start", name: "began" },
		ask("text", "words", {
			...{ appearance: "multiline", constraint: "string-length(.) <= 500" },
			"constraint_message::English (en)": "Too long",
		}),
		ask("begin group", "visit", {
			...{ relevant: `\${words} != ''`, "hint::English (en)": "On the ward" },
			appearance: "field-list",
		}),
		ask("select_one agree", "heard", {
			...{ required: "yes", "hint::English (en)": "By anybody" },
			...{ "media::image": "ear.png", default: "1" },
		}),
		ask("begin_group", "inner", { relevant: `\${heard} >= 2` }),
		ask("select_multiple people or_other", "helped", {
			choice_filter: "kind='a'",
		}),
		{ type: "end_group", name: "inside" },
		ask("integer", "times", {
			...{
				constraint: ". > 0 and . <= 20",
				relevant: `selected(\${helped}, 'a')`,
			},
			required_message: "How often?",
		}),
		{ type: "end group" },
		ask("decimal", "weight", { constraint: `. <= \${times}`, read_only: "no" }),
		ask("range", "pain", { parameters: "start=0 end=10 step=0.5" }),
		ask("range", "odd", { parameters: "start=0 end=10 step=3" }),
		ask("rank", "no_list", { relevant: `count-selected(\${helped}) > 1` }),
		ask("rank people", "order", {
			relevant: `not(selected(\${helped}, 'a')) or count-selected(\${helped}) >= 1`,
		}),
		ask("date", "day", { constraint: ". >= date('2026-01-01')" }),
		ask("time", "hour", { constraint: "regex(., '[0-9]+')" }),
		ask("note", "thanks", { guidance_hint: "Read it out", required: "yes" }),
		ask("acknowledge", "seen"),
		ask("image", "photo"),
		ask("select_one_from_file towns.csv", "town"),
		ask("begin repeat", "children", { repeat_count: "3" }),
		ask("text", "child"),
		{ type: "end repeat" },
		ask("calculate", "sum", { calculation: `\${heard} + \${pain}` }),
		{ type: "calculate", name: "rest", calculation: `if(\${times} > 1, 1, 0)` },
		ask("text", "constructor", { [EN]: `Dear \${words}, <b>and</b>?` }),
		ask("hologram", "new"),
	],
	choices: [
		choice("agree", "1", "No"),
		choice("agree", "2", "A little"),
		choice("agree", "03", "Yes", { cf: "a" }),
		choice("people", "a", "A nurse", { "image::English (en)": "nurse.png" }),
		choice("people", "b", "A doctor"),
		choice("people", "b", "A friend"),
		{ list_name: "people", name: "d e" },
		choice("unused", "1", "Never asked"),
	],
	settings: [
		{
			...{ form_title: "Ward visits", form_id: "ward", version: "7" },
			...{ default_language: "English (en)", style: "pages" },
		},
	],
});
