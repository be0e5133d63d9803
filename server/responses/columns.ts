import type { Instrument } from "#instruments/definition.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { itemColumns } from "./item-columns.ts";
import type { ResponseRow } from "./response-page.queries.ts";
import type { CodebookEntry } from "./responses.schemas.ts";
import { scoreColumns } from "./score-columns.ts";

export type Cell = string | number | null;

/** A column of the export: its entry in the codebook, and what it holds for a response. */
export interface Column extends CodebookEntry {
	cell(response: ResponseRow): Cell;
}

/** The columns of a survey's export in their order; every format and the codebook are made from them. */
export function columnsOf(survey: SurveyRow): Column[] {
	const about = [
		...responseColumns(survey),
		...timeColumns(survey),
		...instrumentColumns(survey.definition),
	];
	const scores = scoreColumns(survey.definition);
	const taken = new Set([...about, ...scores].map(({ column }) => column));
	const items = itemColumns(survey.definition).map((item) => {
		const column = freeName(item.column, taken);
		taken.add(column);
		return { ...item, column };
	});
	return [...about, ...items, ...scores];
}

/** An item may have the name of another column, such as `wave`: its own is `item.wave` then. */
function freeName(name: string, taken: ReadonlySet<string>): string {
	return taken.has(name) ? freeName(`item.${name}`, taken) : name;
}

function responseColumns(survey: SurveyRow): Column[] {
	const waves = survey.waves.map(({ key, title }) => `${key} = ${title}`);
	return [
		about("response_id", "Id of the response", ({ id }) => id),
		about("wave", "When it was asked", ({ wave }) => wave, waves.join("; ")),
		about("site", "Where it was asked", ({ site }) => site),
		about(
			"language",
			"Language that it was answered in",
			(row) => row.language,
		),
		about("mode", "How it was filled in", ({ mode }) => mode, MODES),
		about("link_id", "Link that it came through", (row) => linkOf(survey, row)),
		...personColumns(survey),
		about("flag", "Why it wants a second look", ({ flag }) => flag, FLAGS),
	];
}

const MODES =
	"self = by the respondent alone; helped = with help; proxy = by somebody for them; paper = keyed in from paper";

const FLAGS =
	"device-revoked = sent by a tablet that had been revoked or enrolled anew; after-closing = completed on a tablet after the wave had closed";

/** A personal link was given to a person: naming it would join the answers to them. */
function linkOf({ linkage }: SurveyRow, row: ResponseRow): Cell {
	return row.linkKind === "personal" && linkage !== "participant"
		? null
		: row.linkId;
}

function personColumns({ linkage }: SurveyRow): Column[] {
	if (linkage === "participant") {
		const label = "Pseudonym of the person; the same in each wave";
		return [about("participant", label, (row) => row.participant)];
	}
	if (linkage === "none") return [];
	const label =
		"Keyed hash of the code that the person made up; the same in each wave";
	const hash = (row: ResponseRow) => row.ownCodeHash?.toString("hex") ?? null;
	return [about("own_code_hash", label, hash)];
}

/** A survey without linkage keeps the day alone, or the time at which the shift began. */
function timeColumns({ linkage, times }: SurveyRow): Column[] {
	const [suffix, type, length] = keptTimes[linkage === "none" ? times : "all"];
	const column = (name: string, label: string, key: TimeKey): Column => ({
		...about(`${name}_${suffix}`, label, (row) =>
			row[key].toISOString().slice(0, length),
		),
		type,
	});
	return [
		column("started", "First answer, by the device's clock (UTC)", "startedAt"),
		column("completed", "Sent off, by the device's clock (UTC)", "completedAt"),
		column("received", "Stored, by the server's clock (UTC)", "receivedAt"),
	];
}

const keptTimes = {
	all: ["at", "time", undefined],
	day: ["on", "date", 10],
	shift: ["shift", "time", undefined],
} as const;

type TimeKey = "startedAt" | "completedAt" | "receivedAt";

function instrumentColumns({ id, version }: Instrument): Column[] {
	return [
		about("instrument_id", "Questionnaire", () => id),
		about("instrument_version", "Version of the questionnaire", () => version),
	];
}

function about(
	column: string,
	label: string,
	cell: Column["cell"],
	values = "",
): Column {
	return {
		column,
		kind: "response",
		label,
		type: "text",
		values,
		rule: "",
		cell,
	};
}
