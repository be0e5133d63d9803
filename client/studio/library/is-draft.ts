import type { InstrumentState } from "../../../server/instruments/instruments.schemas.ts";

/** Whether it may still change. */
export function isDraft(state: InstrumentState): boolean {
	return state !== "published" && state !== "withdrawn";
}
