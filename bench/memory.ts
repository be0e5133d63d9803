import { readFileSync, writeFileSync } from "node:fs";

/** Megabytes of memory of a process, now and at most since the last reset; null where the system does not tell (all but Linux). */
export function memory(pid: number): { now: number; peak: number } | null {
	if (process.platform !== "linux") return null;
	const status = readFileSync(`/proc/${pid}/status`, "utf8");
	const read = (name: string) =>
		Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
	return { now: read("VmRSS"), peak: read("VmHWM") };
}

/** Begins to measure the peak anew. */
export function resetPeak(pid: number): void {
	if (process.platform === "linux")
		writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
