import type { Instrument, Item } from "../../definition.ts";
import type { Loss } from "../imported.ts";
import { clausesOf } from "./enable-when.ts";
import { questionOf } from "./question.ts";
import type { QuestionnaireItem } from "./questionnaire.ts";
import { say } from "./say.ts";

/** The elements of a Questionnaire: sections as groups, and around an item as many groups as its condition needs. */
export function treeOf(
	instrument: Instrument,
	losses: Loss[],
): QuestionnaireItem[] {
	const tree: QuestionnaireItem[] = [];
	let open: { section: string; items: QuestionnaireItem[] } | undefined;
	for (const item of instrument.items) {
		const element = elementOf(instrument, item, losses);
		if (item.section === undefined) {
			open = undefined;
			tree.push(element);
		} else if (open?.section === item.section) {
			open.items.push(element);
		} else {
			open = { section: item.section, items: [element] };
			tree.push(sectionOf(instrument, item.section, open.items, losses));
		}
	}
	return tree;
}

function sectionOf(
	{ sections = [], items }: Instrument,
	id: string,
	within: QuestionnaireItem[],
	losses: Loss[],
): QuestionnaireItem {
	const section = sections.find((each) => each.id === id);
	const isTaken = items.some((item) => item.id === id);
	const linkId = isTaken ? `section.${id}` : id;
	if (section?.text) {
		within.unshift({
			linkId: `${linkId}.text`,
			type: "display",
			...say("text", section.text),
		});
		losses.push({
			where: id,
			what: "The text of the section",
			why: "A group has a title alone in FHIR R4: the text is a display before its first question.",
			kind: "changed",
		});
	}
	return {
		linkId,
		type: "group",
		...(section && say("text", section.title)),
		item: within,
	};
}

function elementOf(
	instrument: Instrument,
	item: Item,
	losses: Loss[],
): QuestionnaireItem {
	const element = questionOf(instrument, item);
	if (item.showIf === undefined) return element;
	const clauses = clausesOf(instrument, item.showIf);
	if (clauses === null) {
		losses.push({
			where: item.id,
			what: "It is shown whatever was answered",
			why: "FHIR R4 cannot say this condition: it has no word for an answer that was not chosen among several, and little room for nesting.",
			kind: "changed",
		});
		return element;
	}
	const alone = clauses.filter((clause) => clause.length === 1).flat();
	const several = clauses.filter((clause) => clause.length > 1);
	const layers: Pick<QuestionnaireItem, "enableWhen" | "enableBehavior">[] = [
		...several.map((clause) => ({
			enableWhen: clause,
			enableBehavior: "any" as const,
		})),
		...(alone.length > 0
			? [{ enableWhen: alone, enableBehavior: "all" as const }]
			: []),
	];
	const own = layers.pop() ?? {};
	return layers.reduce<QuestionnaireItem>(
		(inner, layer, index) => ({
			linkId: `${item.id}.when${index + 1}`,
			type: "group",
			...layer,
			item: [inner],
		}),
		{ ...element, ...own },
	);
}
