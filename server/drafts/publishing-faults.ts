import type { Kysely } from "kysely";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { type Fault, pointer } from "#instruments/fault.ts";
import { translationFaults } from "#instruments/translations/translation-faults.ts";
import type { Database } from "../tables.ts";
import type { VersionRow } from "./drafts.queries.ts";
import { settleDraft } from "./settle-draft.ts";

/** What stops a draft from being published, review apart; its examples are run. */
export async function publishingFaults(
	db: Kysely<Database>,
	organisationId: string,
	{ working, definition }: VersionRow,
): Promise<Fault[]> {
	const faults = checkDefinition(working ?? definition);
	if (faults.length > 0) return faults;
	return [
		...translationFaults(definition),
		...withheldFaults(definition),
		...(await sourceFaults(db, organisationId, definition)),
	];
}

/** Published without its wording, no survey could ever use it. */
function withheldFaults({ items }: Instrument): Fault[] {
	const message =
		"The wording is withheld still. Paste it in, with the evidence of the permission.";
	return items.flatMap((item, i) =>
		item.text === null
			? [
					{
						path: pointer("items", i, "text"),
						code: "wording-withheld",
						message,
					},
				]
			: [],
	);
}

/** What was found with an instrument holds of no other: what differs from its source is not validated with it. */
async function sourceFaults(
	db: Kysely<Database>,
	organisationId: string,
	definition: Instrument,
): Promise<Fault[]> {
	const settled = await settleDraft(db, organisationId, definition);
	return definition.status === "validated" && settled.status !== "validated"
		? [NOT_VALIDATED]
		: [];
}

const NOT_VALIDATED = {
	path: "/status",
	code: "not-validated-any-more",
	message:
		"It differs from the validated instrument that it was made from. Give it the status adapted, and a name of its own.",
};
