import { Value } from "typebox/value";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { exportResponses } from "../responses/export-responses.ts";
import { withProject } from "../row-security.ts";
import { findSurvey } from "../surveys/surveys.queries.ts";
import { Uuid } from "../wire.schemas.ts";
import { type Command, CommandError, UsageError } from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, oneOf, readOptions } from "./options.ts";

export const exportCommand: Command = {
	name: "export",
	summary: "Print every response to a survey, one a row",
	usage: `--project P               the project's id
--survey S                the survey's id
--format csv|json|jsonl   csv when left out`,
	async run(args, terminal) {
		const options = readOptions(args, {
			project: { type: "string" },
			survey: { type: "string" },
			format: { type: "string", default: "csv" },
		});
		const project = id(options.project, "--project");
		const survey = id(options.survey, "--survey");
		const formats = ["csv", "json", "jsonl"] as const;
		const format = oneOf(options.format, formats, "--format");
		await withApp(terminal, async ({ db }) => {
			const found = await withProject(db, project, async (trx) => {
				const found = await findSurvey(trx, project, survey);
				if (!found) {
					throw new CommandError(
						"There is no such survey: copy both ids from its address in the studio.",
					);
				}
				await recordAudit(trx, {
					chain: project,
					actor: command,
					action: "responses.export",
					subject: { kind: "survey", id: survey },
					details: { format },
				});
				return found;
			});
			for await (const piece of exportResponses(db, found, format)) {
				await terminal.write(piece);
			}
		});
	},
};

function id(value: string | undefined, option: string): string {
	const given = needed(value, option);
	if (Value.Check(Uuid, given)) return given;
	throw new UsageError(`${option} is no id`);
}
