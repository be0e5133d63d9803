import { Problem } from "../problems.ts";

/** @param detail what is in the way, and what to do */
export function cannotDraw(detail: string): Problem {
	return new Problem("chart-cannot-be-drawn", detail);
}
