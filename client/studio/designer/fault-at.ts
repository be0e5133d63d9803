import type { Fault } from "#instruments/fault.ts";

/** The first fault of the value at this JSON pointer, or of anything within it. */
export function faultAt(
	faults: readonly Fault[],
	pointer: string,
): string | undefined {
	return faults.find(({ path }) => isWithin(path, pointer))?.message;
}

export function isWithin(path: string, pointer: string): boolean {
	return path === pointer || path.startsWith(`${pointer}/`);
}
