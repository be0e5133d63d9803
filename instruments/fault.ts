/** One thing wrong with data that came in: where it is, which kind of fault it is, and what to do about it. */
export interface Fault {
	/** A JSON pointer (RFC 6901), such as `/answers/power_1`; empty for the whole. */
	path: string;
	/** Stable and for programs, such as `unknown-item`. */
	code: string;
	/** One or two plain sentences for the person who has to put it right. */
	message: string;
}

/** A fault whose place is known to whoever asked. */
export type Problem = Omit<Fault, "path">;

/** A JSON pointer (RFC 6901) to a nested place: `pointer("answers", "c2")` is `/answers/c2`. */
export function pointer(...steps: (string | number)[]): string {
	return steps.map((step) => `/${escapeStep(String(step))}`).join("");
}

function escapeStep(step: string): string {
	return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
