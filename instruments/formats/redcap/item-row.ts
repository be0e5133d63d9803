import type { Item } from "../../definition.ts";
import { inLanguage } from "../../text.ts";
import { lost, unwrittenOfItem, withheld } from "../tables/exported.ts";
import { fieldOf } from "./field-cells.ts";
import type { Row, Writing } from "./writing.ts";

const ALWAYS = ["id", "type", "section", "text", "help", "showIf", "required"];

/** The row of an item; what REDCap has no place for is added to the losses. Empty for an item without a type there. */
export function itemRow(item: Item, writing: Writing): Row {
	const { language, losses, variable } = writing;
	const field = fieldOf(item, writing);
	if (field === null) {
		losses.push(lost(item.id, item.type, "REDCap has no such question."));
		return {};
	}
	if (item.text === null) losses.push(withheld(item.id));
	losses.push(
		...unwrittenOfItem(
			item,
			[...ALWAYS, ...field.written],
			"A data dictionary",
		),
	);
	const { help, required, text } = {
		help: undefined,
		required: false,
		...item,
	};
	return {
		field_name: variable(item.id),
		field_label: inLanguage(text ?? item.topic, language),
		...(help && { field_note: inLanguage(help, language) }),
		...(required && { required_field: "y" }),
		...logicOf(item, writing),
		...field.row,
	};
}

function logicOf({ id, showIf }: Item, { logic, losses }: Writing): Row {
	if (showIf === undefined) return {};
	const text = logic(showIf);
	if (text !== null) return { branching_logic: text };
	const why =
		"It asks about a question that REDCap has not: always shown there.";
	losses.push(lost(id, "showIf", why));
	return {};
}
