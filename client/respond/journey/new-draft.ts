import { v4, v7 } from "uuid";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { Draft } from "./draft.ts";

/** An empty draft. Where nothing may link answers to a person, its id does not tell when it was made. */
export function newDraft({ survey }: Collection): Draft {
	return {
		id: survey.linkage === "none" ? v4() : v7(),
		startedAt: new Date().toISOString(),
		answers: {},
	};
}
