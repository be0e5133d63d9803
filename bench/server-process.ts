import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Beside this program in the build. */
const program = fileURLToPath(new URL("../server/main.js", import.meta.url));

export interface ServerProcess {
	address: string;
	pid: number;
	/** Empty once there is an account. */
	setUpCode: string;
	stop(): Promise<void>;
}

/**
 * Starts the built server as a process of its own; settles when it says that it is ready. Options of
 * Node that this program was given, such as --cpu-prof, hold for the server too.
 */
export async function startServer(
	env: Record<string, string>,
): Promise<ServerProcess> {
	const child = spawn(process.execPath, [...process.execArgv, program], {
		env: { ...process.env, PORT: "0", LOG_LEVEL: "warn", ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const said = String((await once(child.stdout, "data"))[0]);
	const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? "";
	return {
		address: find(/ready: (\S+)/),
		pid: child.pid ?? 0,
		setUpCode: find(/Set-up code: (\S+)/),
		async stop() {
			child.kill("SIGTERM");
			await once(child, "exit");
		},
	};
}
