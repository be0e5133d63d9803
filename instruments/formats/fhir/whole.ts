import type { Text } from "../../definition.ts";
import type { Known } from "../import/complete-draft.ts";
import { objectAt, objectsAt, textAt } from "../import/json.ts";
import { reportUnread } from "../import/report-unread.ts";
import type { Asked } from "../imported.ts";
import { reportExtensions } from "./extensions.ts";
import type { Reading } from "./reading.ts";
import { instrumentAt, urls } from "./urls.ts";

const read = new Set([
	"resourceType",
	"id",
	"name",
	"language",
	"url",
	"version",
	"title",
	"_title",
	"description",
	"_description",
	"purpose",
	"copyright",
	"publisher",
	"contained",
	"item",
	"code",
	"extension",
	"modifierExtension",
]);

const reasons = {
	status: "Whether it is a draft or published is decided here.",
	text: "It is made from the questions, for reading without a program.",
	subjectType: "Say in the definition who answers.",
};

/** What the file says of the whole; what nobody reads of it is reported. */
export function readWhole(
	reading: Reading,
	wanted: Asked,
): Known & { id: string; title: Text } {
	const { resource } = reading;
	reportRest(reading);
	const name =
		textAt(resource, "title") ??
		textAt(resource, "name") ??
		"Imported questionnaire";
	const title =
		wanted.title === undefined
			? (reading.text(resource, "title") ?? reading.say(name))
			: reading.say(wanted.title);
	return {
		id:
			wanted.id ??
			instrumentAt(textAt(resource, "url")) ??
			textAt(resource, "id") ??
			name,
		title,
		version: textAt(resource, "version"),
		purpose: purposeOf(reading),
		terms: textAt(resource, "copyright"),
		holder: textAt(resource, "publisher"),
		source: sourceOf(reading),
	};
}

function purposeOf(reading: Reading): Text | undefined {
	const { resource } = reading;
	const description = reading.text(resource, "description");
	if (description === undefined) return reading.text(resource, "purpose");
	if (textAt(resource, "purpose") !== undefined) {
		reading.lost(
			"Questionnaire",
			"purpose",
			"The description was taken for the purpose.",
		);
	}
	return description;
}

function sourceOf({ resource }: Reading): string | undefined {
	const url = textAt(resource, "url");
	const version = textAt(resource, "version");
	if (url === undefined) return undefined;
	const parts = [
		textAt(resource, "title"),
		textAt(resource, "publisher"),
		version === undefined ? url : `${url}|${version}`,
	];
	return parts.filter((part) => part !== undefined).join(". ");
}

function reportRest({ resource, losses }: Reading): void {
	reportUnread(resource, read, "Questionnaire", losses, reasons);
	reportExtensions(resource, new Set(), "Questionnaire", losses);
	for (const name of ["_title", "_description"]) {
		const beside = objectAt(resource, name);
		const known = new Set([urls.translation]);
		reportExtensions(beside, known, "Questionnaire", losses);
	}
	for (const each of objectsAt(resource, "contained")) {
		if (each.resourceType === "ValueSet") continue;
		losses.push({
			where: "Questionnaire",
			what: `A contained ${String(each.resourceType)}`,
			why: "Only lists of answers are read from what the file contains.",
			kind: "lost",
		});
	}
}
