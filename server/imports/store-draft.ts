import type { Transaction } from "kysely";
import { Value } from "typebox/value";
import type { Instrument } from "#instruments/definition.ts";
import { shapeFaults } from "#instruments/definition-checks/shape.ts";
import { newDraft } from "#instruments/formats/tables/new-draft.ts";
import type { Caller } from "../accounts/caller.queries.ts";
import { updateDraft, type VersionKey } from "../drafts/drafts.queries.ts";
import { storeDraft } from "../instruments/draft-instrument.ts";
import { type BodyFault, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { DraftAddress } from "./imports.schemas.ts";

/**
 * Stores a definition in the making as a draft, however broken: it needs an id and a version alone.
 *
 * @throws Problem invalid-body, name-taken, already-exists
 */
export async function storeAnyDraft(
	trx: Transaction<Database>,
	caller: Pick<Caller, "accountId" | "organisation">,
	content: object,
): Promise<VersionKey> {
	const { id, version } = addressOf(content);
	const key = { organisationId: caller.organisation.id, id, version };
	if (shapeFaults(content).length === 0) {
		await storeDraft(trx, caller, content as Instrument);
		return key;
	}
	await storeDraft(trx, caller, { ...standIn(id), version });
	await updateDraft(trx, key, {
		content: { working: content },
		revision: 1,
		changedBy: caller.accountId,
	});
	return key;
}

function addressOf(content: object): { id: string; version: string } {
	if (Value.Check(DraftAddress, content)) return content;
	const { id, version } = content as { id?: unknown; version?: unknown };
	const { properties } = DraftAddress;
	const errors: BodyFault[] = [
		...(Value.Check(properties.id, id)
			? []
			: [fault("id", "Give small letters, digits, _ and -, a letter first.")]),
		...(Value.Check(properties.version, version)
			? []
			: [fault("version", "Give three numbers, such as 1.0.0.")]),
	];
	throw new Problem(
		"invalid-body",
		"Nothing was stored: a draft needs an id and a version.",
		{ errors },
	);
}

function fault(field: string, message: string): BodyFault {
	return { path: `/content/${field}`, message };
}

/** What is there of a draft that has not had the shape of a definition yet. */
function standIn(id: string): Instrument {
	const text = { en: "This draft has no questions in good order yet." };
	return newDraft({
		id,
		title: { en: id },
		languages: ["en"],
		sections: [],
		responseSets: {},
		items: [{ id: "empty", type: "information", topic: text, text }],
		scales: [],
	});
}
