import { v4, v7 } from "uuid";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { Draft } from "./draft.ts";

/** An empty draft. Where nothing may link answers to a person, its id does not tell when it was made. */
export function newDraft(
	{ survey }: Collection,
	consent?: Draft["consent"],
): Draft {
	return {
		id: survey.linkage === "none" ? v4() : v7(),
		startedAt: new Date().toISOString(),
		answers: {},
		...(consent && { consent }),
	};
}

/** What pressing Start says of the information on the start page; undefined where there is none. */
export function consentTo({ information }: Collection): Draft["consent"] {
	if (!information) return undefined;
	return { agreed: information.ask, version: information.version };
}
