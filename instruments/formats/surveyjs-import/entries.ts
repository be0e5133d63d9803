import { type JsonObject, objectsAt, own, textAt } from "../import/json.ts";
import { reportUnread } from "../import/report-unread.ts";
import type { Reading } from "./reading.ts";

/** A question or text of the file, taken out of the page and the panels that it lay in. */
export interface Entry {
	element: JsonObject;
	where: string;
	section: string | undefined;
	/** Expressions on which it is shown, those of panels around it included. */
	visibleIf: readonly string[];
	/** The title of a panel that holds panels: a page of its own. */
	isHeading: boolean;
}

type Place = Pick<Entry, "section" | "visibleIf">;

const readOfPanel = new Set([
	"type",
	"name",
	"title",
	"description",
	"elements",
	"questions",
	"visibleIf",
	"state",
]);

/** The questions and texts in order. What respondents never see is reported and left out. */
export function entriesOf(
	reading: Reading,
	elements: readonly JsonObject[],
	place: Place,
): Entry[] {
	return elements.flatMap((element, index) => {
		const where = textAt(element, "name") ?? `element ${index + 1}`;
		if (
			own(element, "visible") === false &&
			own(element, "visibleIf") === undefined
		) {
			reading.lost(
				where,
				"A hidden element",
				"There are no hidden questions here.",
			);
			reading.earlier.set(where, `“${where}” is hidden.`);
			return [];
		}
		const expression = textAt(element, "visibleIf");
		const visibleIf =
			expression === undefined
				? place.visibleIf
				: [...place.visibleIf, expression];
		if (isPanel(element)) {
			return entriesOfPanel(reading, element, where, { ...place, visibleIf });
		}
		return [
			{ element, where, section: place.section, visibleIf, isHeading: false },
		];
	});
}

/** Pages have no type. */
function isPanel(element: JsonObject): boolean {
	const type = own(element, "type");
	return (
		type === "panel" ||
		type === "page" ||
		(type === undefined && childrenOf(element).length > 0)
	);
}

export function childrenOf(element: JsonObject): JsonObject[] {
	return [
		...objectsAt(element, "elements"),
		...objectsAt(element, "questions"),
	];
}

/** A page or panel with a title becomes a section; one around others with titles a page that shows its title. */
function entriesOfPanel(
	reading: Reading,
	element: JsonObject,
	where: string,
	place: Place,
): Entry[] {
	reportUnread(element, readOfPanel, where, reading.losses);
	const children = childrenOf(element);
	const title = reading.text(element, "title");
	const text = reading.text(element, "description");
	if (title === undefined) {
		if (text)
			reading.lost(
				where,
				"The description of a page without a title",
				"Only sections have a text. Put it into the questions.",
			);
		return entriesOf(reading, children, place);
	}
	if (children.some(holdsTitle)) {
		reading.changed(
			where,
			"Its title",
			"Sections do not lie in one another: the title is a page of its own before its questions.",
		);
		const heading = {
			element,
			where,
			section: undefined,
			visibleIf: place.visibleIf,
			isHeading: true,
		};
		return [
			heading,
			...entriesOf(reading, children, { ...place, section: undefined }),
		];
	}
	const section = sectionOf(reading, where, { title, ...(text && { text }) });
	return entriesOf(reading, children, { ...place, section });
}

function holdsTitle(element: JsonObject): boolean {
	return (
		isPanel(element) &&
		(own(element, "title") !== undefined ||
			childrenOf(element).some(holdsTitle))
	);
}

function sectionOf(
	reading: Reading,
	where: string,
	words: Omit<Reading["sections"][number], "id">,
): string {
	const id = reading.names.giveQuietly(where);
	reading.sections.push({ id, ...words });
	return id;
}
