/** Columns whose texts come in languages. */
const IN_LANGUAGES = new Set([
	...["label", "hint", "guidance_hint", "constraint_message"],
	...["required_message", "image", "big-image", "audio", "video"],
]);

/** Other names that forms use for a column. */
const ALIASES: Readonly<Record<string, string>> = {
	caption: "label",
	relevance: "relevant",
	calculate: "calculation",
	readonly: "read_only",
	requiredmsg: "required_message",
	constraintmsg: "constraint_message",
	list: "list_name",
	value: "name",
};

/** A column by its heading: `label`, or `label::English (en)` for one language. */
export function columnOf(heading: string): string {
	const [first = "", ...rest] = heading.split(/\s*::?\s*/);
	const parts = /^(media|bind|control)$/i.test(first) ? rest : [first, ...rest];
	const [name = "", language] = parts;
	const plain = name.trim().toLowerCase().replace(/\s+/g, "_");
	const column = ALIASES[plain] ?? plain;
	return language !== undefined && IN_LANGUAGES.has(column)
		? `${column}::${language.trim()}`
		: [column, ...parts.slice(1)].join("::");
}

const MEDIA =
	"Pictures and sounds are not in the file: add them to the survey in Waymark.";

/** Why a cell that nothing was made of is not in the definition. */
export const reasons: Readonly<Record<string, string>> = {
	appearance: "Waymark lays questions out by itself.",
	choice_filter: "Every option is offered: Waymark filters no lists.",
	default: "Waymark answers nothing for anybody.",
	read_only: "Waymark asks every question that it shows.",
	calculation: "Waymark calculates scales alone.",
	constraint: "Waymark has no such check of an answer.",
	constraint_message: "Waymark says itself what can be answered.",
	required_message: "Waymark says itself what is missing.",
	guidance_hint: "Waymark has one kind of help.",
	relevant: "Nothing is shown here.",
	required: "Nothing is asked here, so nothing can be required.",
	hint: "Information has no further help.",
	image: MEDIA,
	audio: MEDIA,
	video: MEDIA,
	"big-image": MEDIA,
	parameters: "Waymark has no place for this.",
	repeat_count: "Waymark repeats no questions.",
};
