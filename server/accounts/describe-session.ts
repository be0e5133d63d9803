import type { Session } from "./accounts.schemas.ts";

/** Who is signed in and what they may do beyond their projects. */
export function describeSession(account: {
	id: string;
	email: string;
	name: string;
	role: "owner" | "member";
	organisation: { id: string; name: string };
	lacksSecondFactor?: boolean;
}): Session {
	const { id, email, name, role, organisation } = account;
	const { lacksSecondFactor = false } = account;
	return {
		account: { id, email, name },
		organisation: { id: organisation.id, name: organisation.name },
		lacksSecondFactor,
		abilities: {
			createProject: true,
			draftInstrument: true,
			seeAudit: role === "owner",
			manageAccounts: role === "owner",
		},
	};
}
