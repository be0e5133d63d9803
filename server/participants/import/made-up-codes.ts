import type { Transaction } from "kysely";
import type { Database } from "../../tables.ts";
import { newParticipantCode } from "../participant-code.ts";
import { findByCodes } from "../participants.queries.ts";

/**
 * Codes that nobody in the project has.
 *
 * @param given those made up before for people who are not stored yet; the new ones are added
 */
export async function madeUpCodes(
	trx: Transaction<Database>,
	count: number,
	given: Set<string>,
): Promise<string[]> {
	const codes: string[] = [];
	while (codes.length < count) {
		const fresh = freshCodes(count - codes.length, given);
		const taken = await findByCodes(trx, fresh);
		const used = new Set(taken.map(({ code }) => code.toUpperCase()));
		codes.push(...fresh.filter((code) => !used.has(code)));
	}
	return codes;
}

function freshCodes(count: number, given: Set<string>): string[] {
	const codes: string[] = [];
	while (codes.length < count) {
		const code = newParticipantCode();
		if (given.has(code)) continue;
		given.add(code);
		codes.push(code);
	}
	return codes;
}
