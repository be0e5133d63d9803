import { type ParseArgsConfig, parseArgs } from "node:util";
import { isSystemError } from "../start-up/is-system-error.ts";
import { UsageError } from "./command.ts";

/** Reads a command's options. Throws UsageError for what it does not know. */
export function readOptions<
	const T extends NonNullable<ParseArgsConfig["options"]>,
>(args: string[], options: T) {
	try {
		return parseArgs({ args, options }).values;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new UsageError(error.message.split(". ")[0] ?? error.message);
	}
}

/** An option that must be given. */
export function needed(value: string | undefined, option: string): string {
	if (value) return value;
	throw new UsageError(`The option ${option} is missing`);
}

/** An option that takes one of a few values. */
export function oneOf<const T extends string>(
	value: string,
	choices: readonly T[],
	option: string,
): T {
	const choice = choices.find((known) => known === value);
	if (choice !== undefined) return choice;
	throw new UsageError(`The option ${option} is one of ${choices.join(", ")}`);
}
