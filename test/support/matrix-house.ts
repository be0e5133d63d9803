import { v4 as newResponseId } from "uuid";
import type { App } from "../../server/app-type.ts";
import type { Role } from "../../server/tables.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { type Ids, matrix } from "./matrix.ts";
import { goLive, newSurvey, Person, signUp } from "./person.ts";

export const roles = [
	"owner",
	"designer",
	"collector",
	"analyst",
	"viewer",
] as const satisfies readonly Role[];

/** Two projects of one organisation and one of another, with somebody in every role of the first. */
export interface House {
	app: App;
	members: Record<Role, Person>;
	/** No member of the first project, but the owner of another in the same organisation. */
	colleague: Person;
	/** Owner of a project in another organisation. */
	stranger: Person;
	nobody: Person;
	ids: Ids;
	otherProject: string;
	call(person: Person, route: string, over?: Ids): Promise<number>;
}

export async function openHouse(app: App): Promise<House> {
	const owner = await signUp(app, "owner@example.org", "Northern trust");
	const ids = await contents(owner);
	const members = { owner } as Record<Role, Person>;
	for (const role of roles) {
		if (role === "owner") continue;
		members[role] = await signUp(app, `${role}@example.org`, "Northern trust");
		await owner.make(`/projects/${ids.project}/members`, {
			email: `${role}@example.org`,
			role,
		});
	}
	const colleague = await signUp(
		app,
		"colleague@example.org",
		"Northern trust",
	);
	const stranger = await signUp(app, "stranger@example.org", "Southern trust");
	await colleague.make("/projects", { name: "Theirs" });
	await stranger.make("/projects", { name: "Elsewhere" });
	const other = await owner.make("/projects", { name: "Ours too" });

	async function call(person: Person, route: string, over: Ids = {}) {
		const { body, query = "", contentType } = matrix[route] ?? {};
		const all = { ...ids, ...over };
		const payload = typeof body === "function" ? body(all) : body;
		const { statusCode } = await app.inject({
			method: route.split(" ")[0] as "GET",
			url: addressOf(route, all) + query,
			cookies: person.cookies,
			...(payload && { payload }),
			...(contentType && { headers: { "content-type": contentType } }),
		});
		return statusCode;
	}
	return {
		app,
		members,
		colleague,
		stranger,
		nobody: new Person(app),
		ids,
		otherProject: other.id,
		call,
	};
}

async function contents(owner: Person): Promise<Ids> {
	const project = await owner.make("/projects", { name: "Ours" });
	const path = `/projects/${project.id}`;
	await goLive(owner, path);
	const survey = await owner.make(`${path}/surveys`, newSurvey());
	const link = await owner.make<{ id: string; token: string }>(
		`${path}/surveys/${survey.id}/links`,
		{ wave: "baseline", kind: "open" },
	);
	const instrument = sampleInstrument();
	await owner.make("/instruments", instrument);
	const token = await owner.make("/tokens", { name: "matrix" });
	const participant = await owner.make(`${path}/participants`, {});
	await signUp(owner.app, "sixth@example.org", "Northern trust");
	const sixth = await owner.make<{ account: string }>(`${path}/members`, {
		email: "sixth@example.org",
		role: "viewer",
	});
	return {
		project: project.id,
		survey: survey.id,
		link: link.id,
		wave: "baseline",
		linkToken: link.token,
		token: token.id,
		participant: participant.id,
		account: sixth.account,
		instrument: instrument.id,
		version: instrument.version,
		response: newResponseId(),
	};
}

/** The route's address, filled in. */
export function addressOf(route: string, ids: Ids): string {
	const isCollect = route.includes("/collect/");
	const names: Ids = {
		...ids,
		...(isCollect && { token: ids.linkToken ?? "" }),
		id: (isCollect ? ids.response : ids.instrument) ?? "",
	};
	const url = route.slice(route.indexOf("/"));
	return url.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
}
