import type { Session } from "./accounts.schemas.ts";

/** Who is signed in and what they may do beyond their projects; until roles come, everything. */
export function describeSession(account: {
	id: string;
	email: string;
	name: string;
	organisation: { id: string; name: string };
}): Session {
	const { id, email, name, organisation } = account;
	return {
		account: { id, email, name },
		organisation: { id: organisation.id, name: organisation.name },
		abilities: { createProject: true, draftInstrument: true },
	};
}
