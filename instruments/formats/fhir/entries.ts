import { type JsonObject, objectsAt, own, textAt } from "../import/json.ts";
import { reportUnread } from "../import/report-unread.ts";
import { extensionValue, reportExtensions } from "./extensions.ts";
import type { Reading } from "./reading.ts";
import { urls } from "./urls.ts";

/** An element of the file that stands alone, taken out of the groups that it lay in. */
export interface Entry {
	element: JsonObject;
	where: string;
	/** A group's title, which becomes a page of its own. */
	isHeading: boolean;
	section: string | undefined;
	/** The groups around it that are shown on a condition. */
	within: readonly JsonObject[];
	/** Texts that stand below a question. */
	notes: readonly JsonObject[];
}

type Place = Pick<Entry, "section" | "within">;

/** The questions and texts in order. Those that respondents never see are reported and left out. */
export function entriesOf(
	reading: Reading,
	elements: readonly JsonObject[],
	place: Place,
): Entry[] {
	return elements.flatMap((element, index) => {
		const where = textAt(element, "linkId") ?? `item ${index + 1}`;
		if (isHidden(element) && !isCalculated(element)) {
			reading.lost(
				where,
				whatIsHidden(element),
				"It is hidden from respondents in the file, and there are no hidden questions here.",
			);
			return [];
		}
		return element.type === "group"
			? entriesOfGroup(reading, element, where, place)
			: entriesOfQuestion(reading, element, where, place);
	});
}

export function isCalculated(element: JsonObject): boolean {
	return extensionValue(element, urls.calculated) !== undefined;
}

function isHidden(element: JsonObject): boolean {
	return extensionValue(element, urls.hidden) === true;
}

function whatIsHidden(element: JsonObject): string {
	const inside = objectsAt(element, "item").length;
	const text = textAt(element, "text") ?? "No text";
	return inside === 0 ? text : `${text}, with all that is in it`;
}

const readOfGroup = new Set([
	"id",
	"linkId",
	"type",
	"text",
	"_text",
	"item",
	"extension",
	"modifierExtension",
	"enableWhen",
	"enableBehavior",
	"required",
]);

const reasonsOfGroup = {
	repeats: "Every question is asked once.",
	code: "A section has no place for codes of a terminology.",
	prefix: "Sections are not numbered.",
};

/**
 * A group of questions becomes a section. Sections do not nest: a group around groups with titles becomes a
 * page that shows its title, before what is in it.
 */
function entriesOfGroup(
	reading: Reading,
	element: JsonObject,
	where: string,
	place: Place,
): Entry[] {
	reportUnread(element, readOfGroup, where, reading.losses, reasonsOfGroup);
	reportExtensions(element, new Set(), where, reading.losses);
	const within =
		objectsAt(element, "enableWhen").length > 0
			? [...place.within, element]
			: place.within;
	const children = objectsAt(element, "item");
	const title = reading.text(element, "text");
	if (title === undefined || children.length === 0) {
		if (title !== undefined)
			reading.lost(where, textAt(element, "text") ?? "", "The group is empty.");
		return entriesOf(reading, children, { ...place, within });
	}
	if (!children.some(holdsTitledGroup)) {
		const section = reading.names.giveQuietly(where);
		reading.sections.push({ id: section, title });
		return entriesOf(reading, children, { section, within });
	}
	reading.changed(
		where,
		textAt(element, "text") ?? "",
		"Sections do not lie in one another: the title of this group is a page of its own before its questions.",
	);
	const heading = {
		element,
		where,
		isHeading: true,
		section: undefined,
		within,
		notes: [],
	};
	return [
		heading,
		...entriesOf(reading, children, { section: undefined, within }),
	];
}

function holdsTitledGroup(element: JsonObject): boolean {
	if (element.type !== "group") return false;
	return (
		textAt(element, "text") !== undefined ||
		objectsAt(element, "item").some(holdsTitledGroup)
	);
}

/** Texts below a question belong to it; questions below it follow it. */
function entriesOfQuestion(
	reading: Reading,
	element: JsonObject,
	where: string,
	place: Place,
): Entry[] {
	const children = objectsAt(element, "item");
	const isNote = (child: JsonObject) =>
		child.type === "display" &&
		own(child, "enableWhen") === undefined &&
		!isHidden(child);
	const entry = {
		element,
		where,
		isHeading: false,
		...place,
		notes: children.filter(isNote),
	};
	const below = children.filter((child) => !isNote(child));
	if (below.length > 0) {
		reading.changed(
			where,
			`${below.length} more below it`,
			"Questions that stand below a question follow it on pages of their own.",
		);
	}
	return [entry, ...entriesOf(reading, below, place)];
}
