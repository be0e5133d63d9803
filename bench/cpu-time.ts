import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second. */
const TICKS_A_SECOND = 100;

/**
 * Seconds of processor time that processes have used so far, by command and parent; null where the
 * system does not tell (all but Linux).
 *
 * @param isWanted by process id and command
 */
export function cpuSeconds(
	isWanted: (pid: number, command: string) => boolean,
): number | null {
	if (process.platform !== "linux") return null;
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map((pid) => processorTime(Number(pid), isWanted))
		.reduce((sum, seconds) => sum + seconds, 0);
}

function processorTime(
	pid: number,
	isWanted: (pid: number, command: string) => boolean,
): number {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "latin1");
		const command = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
		if (!isWanted(pid, command)) return 0;
		const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
		// utime, stime, and those of children that have ended: fields 14 to 17 of proc(5)
		const ticks = fields.slice(11, 15).map(Number);
		return ticks.reduce((sum, n) => sum + n, 0) / TICKS_A_SECOND;
	} catch {
		return 0; // it ended meanwhile
	}
}
