import { v4 } from "uuid";
import type { Ids, Row } from "./matrix.ts";
import { createAccount, type Person } from "./person.ts";

const members = "/api/v1/projects/{project}/members";

/** The address of somebody in the organisation and in none of its projects. */
async function newcomer(owner: Person): Promise<string> {
	const email = `${v4()}@example.org`;
	await createAccount(owner.app, email, "Northern trust");
	return email;
}

/** A new member, for routes that take one away. */
async function newMember(owner: Person, ids: Ids): Promise<Ids> {
	const { account } = await owner.make<{ account: string }>(
		`/projects/${ids.project}/members`,
		{ email: await newcomer(owner), role: "viewer" },
	);
	return { account };
}

export const memberRows: Record<string, Row> = {
	[`GET ${members}`]: { for: "see members" },
	[`POST ${members}`]: {
		for: "change members",
		prepare: async (owner) => ({ newcomer: await newcomer(owner) }),
		body: (ids) => ({ email: ids.newcomer, role: "viewer" }),
	},
	[`PATCH ${members}/{account}`]: {
		for: "change members",
		prepare: newMember,
		body: { role: "viewer" },
	},
	[`DELETE ${members}/{account}`]: {
		for: "change members",
		prepare: newMember,
	},
};
