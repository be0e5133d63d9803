import { ConfigError } from "../config.ts";
import { Problem } from "../problems.ts";
import { StartUpError } from "../start-up/start-up-error.ts";
import { auditVerify } from "./audit-verify.ts";
import { backup } from "./backup.ts";
import {
	type Command,
	CommandError,
	type Terminal,
	UsageError,
} from "./command.ts";
import { exportCommand } from "./export.ts";
import { instrumentExport } from "./instrument-export.ts";
import { instrumentImport } from "./instrument-import.ts";
import { instrumentValidate } from "./instrument-validate.ts";
import { migrate } from "./migrate.ts";
import { responsesOpenFile } from "./responses-open-file.ts";
import { restore } from "./restore.ts";
import { sampleLoad } from "./sample-load.ts";
import { tokenCreate } from "./token-create.ts";
import { userAdd } from "./user-add.ts";
import { userReset } from "./user-reset.ts";
import { vaultRotateKey } from "./vault-rotate-key.ts";
import { verifyExport } from "./verify-export.ts";

const commands: readonly Command[] = [
	userAdd,
	userReset,
	tokenCreate,
	sampleLoad,
	exportCommand,
	verifyExport,
	responsesOpenFile,
	instrumentImport,
	instrumentExport,
	instrumentValidate,
	backup,
	restore,
	auditVerify,
	vaultRotateKey,
	migrate,
];

/** Runs what was typed. Returns the exit code: 0 done, 1 failed, 2 typed wrongly. */
export async function runCli(
	args: string[],
	terminal: Terminal,
): Promise<number> {
	const command = findCommand(args);
	const rest = args.slice(command?.name.split(" ").length ?? 0);
	if (!command) return await showCommands(args, terminal);
	if (rest.includes("--help") || rest.includes("-h")) {
		await terminal.write(help(command));
		return 0;
	}
	try {
		await command.run(rest, terminal);
		return 0;
	} catch (error) {
		terminal.tell(explain(error, command));
		return error instanceof UsageError ? 2 : 1;
	}
}

function findCommand(args: string[]): Command | undefined {
	return commands.find(({ name }) =>
		name.split(" ").every((word, index) => args[index] === word),
	);
}

async function showCommands(
	args: string[],
	terminal: Terminal,
): Promise<number> {
	const list = commands.map(
		({ name, summary }) => `  ${name.padEnd(21)}${summary}\n`,
	);
	const text = `Usage: waymark <command> [options]\n\n${list.join("")}\n\`waymark <command> --help\` says more.\n`;
	if (args[0] === "--help" || args[0] === "-h") {
		await terminal.write(text);
		return 0;
	}
	terminal.tell(
		args.length > 0 ? `There is no command "${args.join(" ")}".` : text.trim(),
	);
	if (args.length > 0) terminal.tell("`waymark --help` lists the commands.");
	return 2;
}

function help({ name, summary, usage }: Command): string {
	const options = usage.split("\n").map((line) => `  ${line}`.trimEnd());
	return `Usage: waymark ${name} [options]\n\n${summary}.\n\n${options.join("\n")}\n`;
}

function explain(error: unknown, command: Command): string {
	if (error instanceof UsageError) {
		return `${error.message}. See \`waymark ${command.name} --help\`.`;
	}
	const isExpected =
		error instanceof CommandError ||
		error instanceof StartUpError ||
		error instanceof ConfigError ||
		error instanceof Problem;
	if (isExpected) return error.message;
	return `Something went wrong: ${error instanceof Error ? error.message : error}`;
}
