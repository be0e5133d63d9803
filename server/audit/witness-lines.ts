/**
 * The witness: how far each chain had come at some moments, kept outside the database. One JSON object a
 * line, signed with a key made from the installation's secret.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import Type, { type Static } from "typebox";
import { Value } from "typebox/value";
import { closed, Instant, Uuid } from "../wire.schemas.ts";
import type { Head } from "./chains.queries.ts";

const hash = Type.String({ pattern: "^[0-9a-f]{64}$" });
const WitnessLine = Type.Object(
	{
		chain: Uuid,
		seq: Type.Integer({ minimum: 1 }),
		hash,
		at: Instant,
		sig: hash,
	},
	closed,
);
export type WitnessLine = Static<typeof WitnessLine>;
export type Witnessed = Pick<WitnessLine, "hash" | "at">;
/** What was seen, by chain and by the number of the entry. */
export type Witness = ReadonlyMap<string, ReadonlyMap<number, Witnessed>>;

export function witnessLine(
	secret: string,
	{ chain, seq, hash }: Head,
	now: Date,
): WitnessLine {
	const seen = { chain, seq, hash, at: now.toISOString() };
	return { ...seen, sig: signature(secret, seen) };
}

/** A whole line of the file; undefined for one that this installation did not sign, or that was changed. */
export function readWitnessLine(
	secret: string,
	text: string,
): WitnessLine | undefined {
	const line = parse(text);
	if (!Value.Check(WitnessLine, line)) return undefined;
	const right = Buffer.from(signature(secret, line));
	return timingSafeEqual(right, Buffer.from(line.sig)) ? line : undefined;
}

/** Lines put together; of two about one entry the earlier counts. */
export function gatherWitness(lines: readonly WitnessLine[]): Witness {
	const witness = new Map<string, Map<number, Witnessed>>();
	for (const { chain, seq, hash, at } of lines) {
		const seen = witness.get(chain) ?? new Map<number, Witnessed>();
		if (!seen.has(seq)) seen.set(seq, { hash, at });
		witness.set(chain, seen);
	}
	return witness;
}

function signature(
	secret: string,
	{ chain, seq, hash, at }: Omit<WitnessLine, "sig">,
): string {
	const key = createHmac("sha256", secret).update("audit witness").digest();
	return createHmac("sha256", key)
		.update([chain, seq, hash, at].join("\0"))
		.digest("hex");
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
