/** Why somebody is given no link now. */
export type LeftOut = "stopped" | "answered" | "invited" | "notInvited";

/** A participant as a wave sees them. */
export interface Standing {
	id: string;
	code: string;
	site: string | null;
	stopped: boolean;
	answered: boolean;
	/** They have a link that is neither used, withdrawn nor run out. */
	live: boolean;
	/** They have a link that is neither used nor withdrawn; it may have run out. */
	waiting: boolean;
}

/** Null for somebody to whom a link, or a reminder, is sent. Who said stop is left alone, whatever else. */
export function leftOut(
	{ stopped, answered, live, waiting }: Standing,
	isReminder: boolean,
): LeftOut | null {
	if (stopped) return "stopped";
	if (answered) return "answered";
	if (isReminder) return waiting ? null : "notInvited";
	return live ? "invited" : null;
}
