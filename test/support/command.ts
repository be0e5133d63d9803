import { type ChildProcess, spawn } from "node:child_process";
import { atTheEnd } from "./clean-up.ts";

/** A command of the checkout, run as a person runs it, in a process of its own. */
export interface RunningCommand {
	child: ChildProcess;
	/** What it has printed so far, standard output and error apart. */
	printed: { out: string; err: string };
	/** Exit code, or the signal that ended it. */
	ended: Promise<number | NodeJS.Signals | null>;
}

/**
 * Runs `node bin/<name>.mjs`. It sees the given variables and no other setting;
 * one that still runs after the file's last test is stopped.
 */
export function runCommand(
	name: string,
	env: Record<string, string>,
	args: string[] = [],
): RunningCommand {
	const { PATH = "", HOME = "" } = process.env;
	const child = spawn(process.execPath, [`bin/${name}.mjs`, ...args], {
		env: { PATH, HOME, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const printed = { out: "", err: "" };
	child.stdout.setEncoding("utf8").on("data", (text) => {
		printed.out += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text) => {
		printed.err += text;
	});
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.on("close", (code, signal) => resolve(code ?? signal));
	});
	atTheEnd(async () => {
		child.kill();
		await ended;
	});
	return { child, printed, ended };
}

/** Runs `npm start` on a free port and waits until it prints its address. */
export async function startServer(env: Record<string, string>) {
	const settings = { PORT: "0", LOG_LEVEL: "silent", ...env };
	const command = runCommand("start", settings);
	const address = await new Promise<string>((resolve, reject) => {
		command.child.stdout?.on("data", () => {
			const [found] = /http:\S+/.exec(command.printed.out) ?? [];
			if (found) resolve(found);
		});
		command.ended.then((code) =>
			reject(new Error(`ended with ${code}: ${command.printed.err}`)),
		);
	});
	return {
		...command,
		address,
		async stop(signal: NodeJS.Signals = "SIGTERM") {
			command.child.kill(signal);
			return await command.ended;
		},
	};
}
