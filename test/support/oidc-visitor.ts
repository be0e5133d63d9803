import { randomUUID } from "node:crypto";
import type { App } from "../../server/app-type.ts";
import type {
	IdentityList,
	StartedFlow,
} from "../../server/oidc/oidc.schemas.ts";
import type { OidcSettings } from "../../server/oidc/read-settings.ts";
import { asOwner } from "./app.ts";
import { client, type TestProvider } from "./oidc-provider.ts";
import { type Person, type Reply, signUp } from "./person.ts";

/** Settings under which Waymark knows the provider. */
export function settingsFor(
	provider: TestProvider,
	more: Partial<OidcSettings> = {},
): OidcSettings {
	const { issuer } = provider;
	return {
		issuer,
		...client,
		name: "the hospital's sign-in",
		acr: [],
		...more,
	};
}

/** Sets out, visits the provider, and gives the path with which the browser comes back; no call yet. */
export async function visitProvider(
	person: Person,
	start: "/oidc/sign-in" | "/oidc/link" = "/oidc/sign-in",
	body?: object,
): Promise<string> {
	const payload = start === "/oidc/sign-in" ? (body ?? {}) : undefined;
	const { status, body: started } = await person.post<StartedFlow>(
		start,
		payload,
	);
	if (status !== 200) throw new Error(`${start}: ${JSON.stringify(started)}`);
	const answer = await fetch(started.url, { redirect: "manual" });
	const back = new URL(answer.headers.get("location") ?? "");
	return back.pathname.replace("/api/v1", "") + back.search;
}

/** Comes back from the provider as a browser does: without the session's cookie, which is `SameSite=Strict`. */
export async function comeBack(
	person: Person,
	path: string,
): Promise<Reply<unknown>> {
	const { waymark_session: session, ...lax } = person.cookies;
	person.cookies = lax;
	const reply = await person.get<unknown>(path);
	if (session !== undefined) {
		person.cookies = { waymark_session: session, ...person.cookies };
	}
	return reply;
}

export async function signInElsewhere(person: Person, body?: object) {
	return await comeBack(
		person,
		await visitProvider(person, "/oidc/sign-in", body),
	);
}

/** Somebody with an account that is connected with this name at the provider. */
export async function connected(
	app: App,
	provider: TestProvider,
	sub: string = randomUUID(),
): Promise<Person> {
	const person = await signUp(app, `${sub}@example.org`);
	provider.holder = { ...provider.holder, sub };
	await connect(person);
	return person;
}

/** Connects who is signed in with who is signed in at the provider, and gives the identity's id. */
export async function connect(person: Person): Promise<string> {
	await comeBack(person, await visitProvider(person, "/oidc/link"));
	const { body } = await person.get<IdentityList>("/oidc/identities");
	const [identity] = body.identities;
	if (!identity) throw new Error("It was not connected.");
	return identity.id;
}

/** Where a reply sends the browser. */
export function destination({ status, headers }: Reply<unknown>): string {
	if (status !== 303) throw new Error(`It answered ${status}.`);
	return String(headers.location);
}

export async function sessionCount(app: App): Promise<number> {
	const rows = await asOwner(app)
		.db.selectFrom("session")
		.select("account_id")
		.execute();
	return rows.length;
}
