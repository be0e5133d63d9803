import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a Node.js program of the checkout and passes signals on to it.
 *
 * @param {string[]} args path of the program from the checkout, and its arguments
 * @param {import("node:child_process").StdioOptions} stdio
 * @returns {Promise<number>} exit code; 1 when a signal ended it
 */
export function runNode(args, stdio = "inherit") {
	const child = spawn(process.execPath, args, { cwd: root, stdio });
	/** @param {NodeJS.Signals} signal */
	const pass = (signal) => child.kill(signal);
	process.on("SIGINT", pass).on("SIGTERM", pass);
	return new Promise((resolve) => {
		child.on("exit", (code) => {
			process.off("SIGINT", pass).off("SIGTERM", pass);
			resolve(code ?? 1);
		});
	});
}
