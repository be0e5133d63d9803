import type { Kysely, Transaction } from "kysely";
import { library } from "#instruments/library.ts";
import type { Bundle } from "#instruments/sharing/bundle.ts";
import { openBundle } from "#instruments/sharing/open-bundle.ts";
import {
	type Placement,
	placeInstruments,
} from "#instruments/sharing/place-instruments.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Caller } from "../accounts/caller.queries.ts";
import { hasWording } from "../instruments/describe-instrument.ts";
import { draftInstrument } from "../instruments/draft-instrument.ts";
import { listInstruments } from "../instruments/find-instrument.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import type { PlacedInstrument } from "./sharing.schemas.ts";

/** Throws `invalid-shared-file` with every fault. */
export function readBundle(body: unknown): Bundle {
	const opened = openBundle(body);
	if ("bundle" in opened) return opened.bundle;
	const [first] = opened.faults;
	throw new Problem(
		"invalid-shared-file",
		first?.path.startsWith("/contents")
			? "The file came whole, but what it holds has faults. Nothing was stored: ask whoever made it to mend what is listed under errors."
			: (first?.message ?? ""),
		{ errors: opened.faults },
	);
}

/** Where each instrument of the file would go. */
export async function placeBundle(
	db: Kysely<Database>,
	{ organisation }: Caller,
	{ contents }: Bundle,
): Promise<Placement[]> {
	const here = await listInstruments(db, organisation.id);
	return placeInstruments(
		contents.instruments,
		here.map(({ definition }) => definition),
		new Set(library.map(({ id }) => id)),
	);
}

/** Stores as drafts what is not here yet; all of it or nothing. */
export async function storePlaced(
	trx: Transaction<Database>,
	caller: Caller,
	placements: readonly Placement[],
): Promise<void> {
	for (const { how, definition } of placements)
		if (how !== "there-already") await draftInstrument(trx, caller, definition);
}

export function describePlaced({
	from,
	how,
	definition,
}: Placement): PlacedInstrument {
	const { id, version, title, languages } = definition;
	return {
		title: inLanguage(title, languages[0] ?? "en"),
		from,
		as: { id, version },
		how,
		withheld: !hasWording(definition),
	};
}

/** `id version` of what was stored, for the audit. */
export function storedOf(placements: readonly Placement[]): string[] {
	return placements
		.filter(({ how }) => how !== "there-already")
		.map(({ definition: { id, version } }) => `${id} ${version}`);
}
