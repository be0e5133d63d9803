import { createHash } from "node:crypto";

/** An entry as it is hashed; hashes in hexadecimal. */
export interface ChainEntry {
	chain: string;
	seq: number;
	/** To the microsecond in UTC, such as 2026-11-21T09:00:00.000000Z. */
	at: string;
	actorKind: string;
	actorId: string | null;
	actorName: string;
	origin: string | null;
	action: string;
	subjectKind: string | null;
	subjectId: string | null;
	/** The text of the JSON, as it was written. */
	details: string;
	prevHash: string;
	hash: string;
}

/**
 * What an entry's hash must be, worked out apart from the database, whose own function somebody with every
 * right could replace: SHA-256 of `json_build_array(...)::text`, which PostgreSQL writes with ", " between
 * the elements and escapes as JSON.stringify does. In hexadecimal.
 */
export function entryHash(entry: ChainEntry): string {
	const said = [
		entry.chain,
		String(entry.seq),
		entry.at,
		entry.actorKind,
		entry.actorId,
		entry.actorName,
		entry.origin,
		entry.action,
		entry.subjectKind,
		entry.subjectId,
		entry.details,
		entry.prevHash,
	].map((part) => JSON.stringify(part));
	return createHash("sha256")
		.update(`[${said.join(", ")}]`)
		.digest("hex");
}
