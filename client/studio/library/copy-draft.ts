import type { Instrument } from "#instruments/definition.ts";
import type { NewCopy } from "../../../server/drafts/drafts.schemas.ts";
import type { CopyDraft } from "./propose-copy.ts";
import { idFault } from "./propose-id.ts";

/** What is wrong with it, for whoever types it. */
export function copyFaults({ title, id, version }: CopyDraft) {
	const fault = idFault(id);
	return {
		...(title.trim() === "" && { title: "Give it a title of its own" }),
		...(fault && { id: fault }),
		...(!/^\d+\.\d+\.\d+$/.test(version) && {
			version: "Give three numbers with points between, such as 1.1.0",
		}),
	};
}

/** As it is sent. A new version keeps the title. */
export function copyOf({ id, version }: Instrument, draft: CopyDraft): NewCopy {
	const { relation, title } = draft;
	return {
		from: { id, version },
		relation,
		id: draft.id,
		version: draft.version,
		...(relation !== "new-version-of" && { title: title.trim() }),
	};
}

/** Where it goes on: what is withheld is pasted in before anything else. */
export function firstPage(
	{ items }: Instrument,
	{ relation }: CopyDraft,
): string {
	const isWithheld = items.some(({ text }) => text === null);
	return isWithheld && relation === "new-version-of" ? "wording" : "edit";
}
