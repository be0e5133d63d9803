import { Value } from "typebox/value";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { countingRows } from "../exports/counting-rows.ts";
import {
	type ExportQuery,
	FilterQuery,
	formatNames,
} from "../exports/exports.schemas.ts";
import { fileFormats } from "../exports/formats.ts";
import { openExport } from "../exports/open-export.ts";
import { findProjectAsOwner } from "../exports/project.queries.ts";
import { withProject } from "../row-security.ts";
import { findSurvey } from "../surveys/surveys.queries.ts";
import { Uuid } from "../wire.schemas.ts";
import {
	type Command,
	CommandError,
	type Terminal,
	UsageError,
} from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, oneOf, readOptions } from "./options.ts";
import { writeWholeFile } from "./write-whole-file.ts";

const options = {
	project: { type: "string" },
	survey: { type: "string" },
	format: { type: "string", default: "csv" },
	wave: { type: "string" },
	site: { type: "string" },
	since: { type: "string" },
	until: { type: "string" },
	out: { type: "string" },
} as const;

export const exportCommand: Command = {
	name: "export",
	summary: "Write every response to a survey, one a row",
	usage: `--project P               the project's id
--survey S                the survey's id
--format F                ${formatNames.join(", ")}; csv when left out
--wave KEY[,KEY]          of these waves alone
--site ID                 of this site alone
--since, --until TIME     received in this time, such as 2026-11-21T09:00:00Z
--out FILE                write to this file, which has its name once it is whole; printed when left out`,
	async run(args, terminal) {
		const { project, survey, out, ...asked } = readOptions(args, options);
		const ids = {
			project: id(project, "--project"),
			survey: id(survey, "--survey"),
		};
		const query = queryOf(asked);
		await withApp(terminal, async ({ db }) => {
			const found = await withProject(db, ids.project, async (trx) => {
				const project = await findProjectAsOwner(trx, ids.project);
				const survey = await findSurvey(trx, ids.project, ids.survey);
				if (!project || !survey) {
					throw new CommandError(
						"There is no such survey: copy both ids from its address in the studio.",
					);
				}
				await recordAudit(trx, {
					chain: ids.project,
					actor: command,
					action: "responses.export",
					subject: { kind: "survey", id: ids.survey },
					details: query,
				});
				return { project, survey };
			});
			const { format } = query;
			const source = await openExport(db, found.project, found.survey, query, {
				figures: format === "zip",
			});
			const counted = countingRows(source, progress(terminal));
			const pieces = fileFormats[format].write(counted.source);
			if (out !== undefined) {
				await writeWholeFile(out, pieces);
				terminal.tell(`${responses(counted.rows())} written to ${out}.`);
			} else for await (const piece of pieces) await terminal.write(piece);
		});
	},
};

const STEP = 100_000;

/** Says after every hundred thousand how far it has come. */
function progress(terminal: Terminal): (rows: number) => void {
	let told = 0;
	return (rows) => {
		if (rows < told + STEP) return;
		told = rows;
		terminal.tell(`${responses(rows)} so far`);
	};
}

function responses(count: number): string {
	const number = count.toLocaleString("en-GB");
	return count === 1 ? "1 response" : `${number} responses`;
}

/** Throws UsageError for what no export can be asked for. */
function queryOf({
	format,
	...filters
}: {
	format: string;
	[filter: string]: string | undefined;
}): ExportQuery & { format: (typeof formatNames)[number] } {
	const given = Object.fromEntries(
		Object.entries(filters).filter(([, value]) => value !== undefined),
	);
	const [fault] = Value.Errors(FilterQuery, given);
	if (fault)
		throw new UsageError(`--${fault.instancePath.slice(1)} ${fault.message}`);
	const known = oneOf(format, formatNames, "--format");
	return { format: known, ...(given as FilterQuery) };
}

function id(value: string | undefined, option: string): string {
	const given = needed(value, option);
	if (Value.Check(Uuid, given)) return given;
	throw new UsageError(`${option} is no id`);
}
