import type { Transaction } from "kysely";
import { identifyingItems } from "#instruments/governance/identifying-items.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Database } from "../tables.ts";
import { findGovernance, listAsked } from "./governance.queries.ts";
import type { Governance, IdentifyingItem } from "./governance.schemas.ts";
import { missingForLive } from "./missing-for-live.ts";

/** The record of a project, and what it still has to say. */
export async function describeGovernance(
	trx: Transaction<Database>,
	projectId: string,
): Promise<Governance> {
	const { record, liveSince } = await findGovernance(trx, projectId);
	const items = await listIdentifyingItems(trx, projectId);
	return {
		state: liveSince ? "live" : "draft",
		liveSince: liveSince?.toISOString() ?? null,
		record,
		missing: missingForLive(record, items),
		identifyingItems: items,
	};
}

async function listIdentifyingItems(
	trx: Transaction<Database>,
	projectId: string,
): Promise<IdentifyingItem[]> {
	const surveys = await listAsked(trx, projectId);
	return surveys.flatMap(({ id, title, definition }) =>
		identifyingItems(definition).map(({ item, kind }) => ({
			key: `${id}:${item.id}`,
			survey: { id, title },
			wording: inLanguage(item.text ?? item.topic, "en"),
			kind,
		})),
	);
}
