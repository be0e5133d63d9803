/** What a command reads and writes, apart from files and the database. */
export interface Terminal {
	env: NodeJS.ProcessEnv;
	stdin: AsyncIterable<Buffer | string>;
	/** Standard output: what was asked for. */
	write(output: string | Uint8Array): Promise<void>;
	/** Standard error: one line of what the person should know. */
	tell(line: string): void;
}

/** One command of `waymark`. */
export interface Command {
	/** As it is typed, such as `user add`. */
	name: string;
	summary: string;
	/** Its options, one a line. */
	usage: string;
	run(args: string[], terminal: Terminal): Promise<void>;
}

/** The command was not typed as it should be; the message says how. */
export class UsageError extends Error {
	override name = "UsageError";
}

/** The command cannot do what was asked; the message says why and what to do. */
export class CommandError extends Error {
	override name = "CommandError";
}
