import type { Instrument } from "#instruments/definition.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { type Column, longestOf, type ValueLabel } from "./column.ts";
import type { ResponseRow } from "./response-page.queries.ts";

/** The columns that say of a response what it is: where, how, whose, when, and of which questionnaire. */
export function responseColumns(survey: SurveyRow): Column[] {
	return [
		...placeColumns(survey),
		...personColumns(survey),
		coded("flag", "Why it wants a second look", ({ flag }) => flag, flags),
		...timeColumns(survey),
		...instrumentColumns(survey.definition),
	];
}

const UUID = 36;
const SHA_256 = 64;

const modes: ValueLabel[] = [
	{ code: "self", label: "by the respondent alone" },
	{ code: "helped", label: "with help" },
	{ code: "proxy", label: "by somebody for them" },
	{ code: "paper", label: "keyed in from paper" },
];

const flags: ValueLabel[] = [
	{
		code: "device-revoked",
		label: "sent by a tablet that had been revoked or enrolled anew",
	},
	{
		code: "after-closing",
		label: "completed on a tablet after the wave had closed",
	},
];

function placeColumns({ waves, definition }: SurveyRow): Column[] {
	const ofWaves = waves.map(({ key, title }) => ({ code: key, label: title }));
	const languages = longestOf(definition.languages);
	return [
		text("response_id", "Id of the response", ({ id }) => id, UUID),
		coded("wave", "When it was asked", ({ wave }) => wave, ofWaves),
		text("site", "Where it was asked", ({ site }) => site, null),
		text(
			"language",
			"Language that it was answered in",
			(row) => row.language,
			languages,
		),
		coded("mode", "How it was filled in", ({ mode }) => mode, modes),
		text("link_id", "Link that it came through", (row) => row.linkId, UUID),
	];
}

function personColumns({ linkage }: SurveyRow): Column[] {
	if (linkage === "participant") {
		const label = "Pseudonym of the person; the same in each wave";
		return [text("participant", label, (row) => row.participant, null)];
	}
	if (linkage === "none") return [];
	const label =
		"Keyed hash of the code that the person made up; the same in each wave";
	return [text("own_code_hash", label, (row) => row.ownCodeHash, SHA_256)];
}

/** A survey without linkage keeps the day alone, or the time at which the shift began. */
function timeColumns({ linkage, times }: SurveyRow): Column[] {
	const [suffix, holds, length] = keptTimes[linkage === "none" ? times : "all"];
	const column = (name: string, label: string, key: TimeKey): Column => ({
		...about(`${name}_${suffix}`, label),
		type: holds,
		holds,
		measure: "scale",
		longest: null,
		cell: (row) => isoTime(row[key]).slice(0, length),
	});
	return [
		column("started", "First answer, by the device's clock (UTC)", "startedAt"),
		column("completed", "Sent off, by the device's clock (UTC)", "completedAt"),
		column("received", "Stored, by the server's clock (UTC)", "receivedAt"),
	];
}

/** ISO 8601 with milliseconds, of a time as the database writes it: `2026-11-21 09:00:00.1`. */
function isoTime(text: string): string {
	const milliseconds = text.slice(20, 23).padEnd(3, "0");
	return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z`;
}

const keptTimes = {
	all: ["at", "time", undefined],
	day: ["on", "date", 10],
	shift: ["shift", "time", undefined],
} as const;

type TimeKey = "startedAt" | "completedAt" | "receivedAt";

function instrumentColumns({ id, version }: Instrument): Column[] {
	return [
		text("instrument_id", "Questionnaire", () => id, longestOf([id])),
		text(
			"instrument_version",
			"Version of the questionnaire",
			() => version,
			longestOf([version]),
		),
	];
}

type TextCell = (row: ResponseRow) => string | null;

function text(
	column: string,
	label: string,
	cell: TextCell,
	longest: number | null,
): Column {
	return {
		...about(column, label),
		type: "text",
		holds: "text",
		longest,
		cell,
	};
}

function coded(
	column: string,
	label: string,
	cell: TextCell,
	labels: ValueLabel[],
): Column {
	const values = labels.map(({ code, label }) => `${code} = ${label}`);
	return {
		...text(column, label, cell, longestOf(labels.map(({ code }) => code))),
		values: values.join("; "),
		labels,
	};
}

function about(column: string, label: string) {
	return {
		column,
		kind: "response" as const,
		label,
		values: "",
		rule: "",
		measure: "nominal" as const,
		labels: [],
	};
}
