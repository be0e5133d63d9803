import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isSystemError } from "../../server/start-up/is-system-error.ts";

const run = promisify(execFile);

/** What a program prints. Throws, with the package to install, where it is not there. */
export async function runProgram(
	program: string,
	args: readonly string[],
	{ cwd, install }: { cwd: string; install: string },
): Promise<string> {
	try {
		const { stdout } = await run(program, args, {
			cwd,
			maxBuffer: 2 ** 26,
			env: { ...process.env, HOME: cwd, LC_ALL: "C.UTF-8" },
		});
		return stdout;
	} catch (error) {
		if (isSystemError(error, "ENOENT"))
			throw new Error(`${program} is not here: apt-get install ${install}`);
		throw error;
	}
}
