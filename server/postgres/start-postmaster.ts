import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cluster } from "./cluster.ts";
import { findPostmaster } from "./postmaster.ts";

const settings = {
	listen_addresses: "127.0.0.1",
	unix_socket_directories: "",
	max_connections: "100",
	// What people answered must not reach the log with an error's details.
	log_error_verbosity: "terse",
	log_min_error_statement: "panic",
	log_checkpoints: "off",
};

/**
 * Starts PostgreSQL on a free loopback port and waits until it is ready, which
 * after a crash includes its recovery. False when it ended instead, as it does
 * when another process has just started it; the log tells why.
 */
export async function startPostmaster(cluster: Cluster): Promise<boolean> {
	const { paths, programs, account } = cluster;
	const options = Object.entries({ ...settings, port: await freePort() });
	const log = openLog(paths.log);
	const child = spawn(
		programs.postgres,
		[
			"-D",
			paths.dirArgument,
			...options.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
		],
		{
			cwd: paths.dir,
			// Apart from the terminal's group: Ctrl+C must reach Waymark alone, which
			// then finishes what it is doing before it stops the database.
			detached: true,
			stdio: ["ignore", log, log],
			...account,
		},
	);
	closeSync(log);
	child.unref();
	return await isReady(child, cluster);
}

async function isReady(child: ChildProcess, { paths }: Cluster) {
	let hasEnded = false;
	child.once("error", () => {
		hasEnded = true;
	});
	child.once("exit", () => {
		hasEnded = true;
	});
	while (!hasEnded) {
		const postmaster = findPostmaster(paths);
		if (postmaster?.pid === child.pid && postmaster?.isReady) return true;
		await sleep(10);
	}
	return false;
}

/** The last thing that PostgreSQL complained about, for a message. */
export function lastComplaint(log: string): string {
	const complaints = readFileSync(log, "utf8").match(/(FATAL|PANIC):.*/g);
	return complaints?.at(-1) ?? "it wrote no reason";
}

function openLog(file: string): number {
	const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
	return openSync(file, size < 5_000_000 ? "a" : "w", 0o600);
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = address && typeof address === "object" ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
