import { readFile } from "node:fs/promises";
import Type, { type Static } from "typebox";
import { Value } from "typebox/value";
import type { App } from "../app-type.ts";
import { SealedSubmission } from "../collect/collect.schemas.ts";
import { openSealed } from "../sealing/open-sealed.ts";
import { isSystemError } from "../start-up/is-system-error.ts";
import { ProblemBody, Uuid } from "../wire.schemas.ts";
import { type Command, CommandError } from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, readOptions } from "./options.ts";

export const responsesOpenFile: Command = {
	name: "responses open-file",
	summary: "Store the sealed answers of a file that a respondent saved",
	usage: `--from FILE   as the respondent's device wrote it, such as answers-2026-11-21.json`,
	async run(args, terminal) {
		const options = readOptions(args, { from: { type: "string" } });
		const file = needed(options.from, "--from");
		const saved = await readSaved(file);
		const isNew = await withApp(terminal, (app) => store(app, saved));
		await terminal.write(
			`Response ${saved.response} is stored${isNew ? "" : ", and was before"}.\n`,
		);
	},
};

const SavedFile = Type.Object({ response: Uuid, sealed: Type.String() });
type SavedFile = Static<typeof SavedFile>;

async function readSaved(file: string): Promise<SavedFile> {
	const saved = await readFile(file, "utf8").then(parse, (error) => {
		if (!isSystemError(error)) throw error;
		throw new CommandError(
			`${file} cannot be read (${error.code}): check the path and that you may read it.`,
		);
	});
	if (Value.Check(SavedFile, saved)) return saved;
	throw new CommandError(
		`${file} holds no sealed answers: give the file as the respondent's device wrote it.`,
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * By the same door as the device's own sending, so that the same rules hold.
 *
 * @returns whether it was not there before
 * @throws Problem invalid-body, unknown-seal-key; CommandError when it is refused
 */
async function store(
	app: App,
	{ response, sealed }: SavedFile,
): Promise<boolean> {
	const content = await openSealed(app, sealed);
	if (!Value.Check(SealedSubmission, content) || !content.token) {
		throw new CommandError(
			"The file opens, and does not say through which link the answers came: only answers given on a person's own device can be stored from a file.",
		);
	}
	const { statusCode, body } = await app.inject({
		method: "PUT",
		url: `/api/v1/collect/${encodeURIComponent(content.token)}/responses/${response}`,
		payload: { sealed },
	});
	if (statusCode === 200 || statusCode === 201) return statusCode === 201;
	throw new CommandError(`Not stored. ${inWords(parse(body))}`);
}

function inWords(problem: unknown): string {
	if (!Value.Check(ProblemBody, problem)) return "The server gave no reason.";
	const faults = problem.errors?.map(
		({ path, message }) => ` ${path}: ${message}`,
	);
	return `${problem.title}. ${problem.detail}${(faults ?? []).join("")}`;
}
