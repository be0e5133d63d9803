import { sql } from "kysely";
import { Secret, TOTP } from "otpauth";
import { v4 } from "uuid";
import { expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import { submission } from "../../support/field.ts";
import { completeGovernance } from "../../support/governance.ts";
import { matrix, type Row } from "../../support/matrix.ts";
import { openHouse } from "../../support/matrix-house.ts";
import { openProvider } from "../../support/oidc-provider.ts";
import { settingsFor } from "../../support/oidc-visitor.ts";
import { newSurvey, Person, password, signUp } from "../../support/person.ts";

const app = await openApp({ oidc: settingsFor(await openProvider()) });
const house = await openHouse(app);
const owner = house.members.owner;
const project = `/projects/${house.ids.project}`;

/** What is known of single people. */
const personal = /^see (participants|contacts|responses|rights|outside)$/;
const mustTell = ([route, row]: [string, Row]) =>
	!route.startsWith("GET ") || personal.test(row.for);

/** Calls that change nothing here, with the reason. */
const exceptions: Record<string, string> = {
	...Object.fromEntries(
		[
			"POST /api/v1/device/enrol",
			"DELETE /api/v1/device",
			"POST /api/v1/device/surveys/{link}/phone",
			"POST /api/v1/device/pin",
			"PUT /api/v1/device/responses/{id}",
		].map((route) => [
			route,
			"needs an enrolled tablet: test/server/devices/audit.test.ts looks for the entry",
		]),
	),
	"POST /api/v1/device/report":
		"tells of nobody; where it locks the tablet, test/server/devices/audit.test.ts looks for the entry",
	"POST /api/v1/oidc/sign-in":
		"sets out for the provider; coming back leaves the entry",
	"POST /api/v1/oidc/link":
		"sets out for the provider; coming back leaves the entry",
	"POST /api/v1/oidc/back-channel-logout":
		"needs the provider's signature: test/server/oidc/back-channel.test.ts looks for the entry",
	"POST /api/v1/session/passkey/options":
		"asks for a signature; signing in leaves the entry",
	"POST /api/v1/session/passkey":
		"needs a passkey: test/browser/studio-account.test.ts looks for the entry",
	"POST /api/v1/second-factor/authenticator":
		"nothing counts until the app is confirmed, which leaves the entry",
	"POST /api/v1/second-factor/passkeys/options":
		"asks for a signature; keeping the passkey leaves the entry",
	"POST /api/v1/second-factor/passkeys":
		"needs a passkey: test/browser/studio-account.test.ts looks for the entry",
	"DELETE /api/v1/second-factor/passkeys/{passkey}":
		"needs a passkey: test/browser/studio-account.test.ts looks for the entry",
	"POST /api/v1/projects/{project}/charts/preview":
		"works figures out and keeps nothing",
	"POST /api/v1/instruments/imports": "reads a file and keeps nothing",
	"GET /api/v1/projects/{project}/outside-figures":
		"tells what figures there are, and of how many people; of nobody",
	"GET /api/v1/projects/{project}/retention": "counts, and tells of nobody",
	"POST /api/v1/projects/{project}/retention/run":
		"says nothing of a run that found nothing: test/server/rights/retention.test.ts looks for the entry",
	"POST /api/v1/projects/{project}/surveys/{survey}/linkage/decisions":
		"needs two almost equal codes: test/server/linkage/suggestions.test.ts looks for the entry",
};

type Call = () => Promise<{ status: number }>;

/** Calls that the matrix does not make succeed: what they need is made first. */
const directly: Record<string, () => Promise<Call>> = {
	"POST /api/v1/setup": async () => {
		const empty = new Person(await openApp());
		return async () => {
			const reply = await empty.post("/setup", {
				code: await empty.app.setupCode(),
				organisation: "Trust",
				name: "Ada",
				email: "ada@example.org",
				password,
				sample: false,
			});
			expect(await entries(empty)).toBe(1);
			await signIn();
			return reply;
		};
	},
	"POST /api/v1/session": async () => signIn,
	"POST /api/v1/session/second-factor": async () => {
		const { visitor, codes } = await halfWay();
		return () => visitor.post("/session/second-factor", { code: codes[0] });
	},
	"POST /api/v1/second-factor/authenticator/confirm": async () => {
		const { person, code } = await withApp();
		return () => confirm(person, code);
	},
	"DELETE /api/v1/second-factor/authenticator": async () => {
		const { person, code } = await withApp();
		await confirm(person, code);
		return () => person.call("DELETE", "/second-factor/authenticator");
	},
	"POST /api/v1/password": async () => {
		const { person } = await withApp();
		const next = "river kettle violin orange";
		return () =>
			person.post("/password", { current: password, password: next });
	},
	"PATCH /api/v1/organisation/accounts/{account}": async () => () =>
		owner.call("PATCH", `/organisation/accounts/${house.ids.account}`, {
			disabled: false,
		}),
	"DELETE /api/v1/session": async () => {
		const person = new Person(app);
		await person.signIn("owner@example.org");
		return () => person.call("DELETE", "/session");
	},
	"POST /api/v1/invitations/{token}": async () => {
		const { token } = await invite("joiner@example.org");
		const joiner = new Person(app);
		return () =>
			joiner.post(`/invitations/${token}`, { name: "Joiner", password });
	},
	"POST /api/v1/invitations/{token}/accept": async () => {
		const colleague = await signUp(
			app,
			"accepter@example.org",
			"Northern trust",
		);
		const { token } = await invite("accepter@example.org");
		return () => colleague.post(`/invitations/${token}/accept`);
	},
	"POST /api/v1/projects/{project}/go-live": async () => {
		const { id } = await owner.make("/projects", { name: "Not live yet" });
		await owner.call("PUT", `/projects/${id}/governance`, completeGovernance);
		return () => owner.post(`/projects/${id}/go-live`);
	},
	"POST /api/v1/projects/{project}/members": async () => {
		const email = "newcomer@example.org";
		await signUp(app, email, "Northern trust");
		return () => owner.post(`${project}/members`, { email, role: "viewer" });
	},
	"PUT /api/v1/collect/{token}/responses/{id}": async () => () => answer(),
	"POST /api/v1/withdrawals": async () => {
		const { body } = await answer();
		return () => owner.post("/withdrawals", { code: body.withdrawalCode });
	},
};

const signIn: Call = () => new Person(app).signIn("owner@example.org");
const invite = (email: string) =>
	owner.make<{ token: string }>(`${project}/invitations`, {
		email,
		role: "viewer",
	});

async function answer() {
	const survey = await owner.make(
		`${project}/surveys`,
		newSurvey({ title: `Answered ${v4()}`, linkage: "own-code" }),
	);
	const { token } = await owner.make<{ token: string }>(
		`${project}/surveys/${survey.id}/links`,
		{ wave: "baseline", kind: "open" },
	);
	return await owner.call<{ withdrawalCode?: string }>(
		"PUT",
		`/collect/${token}/responses/${v4()}`,
		submission({}, { ownCode: "AAA111" }),
	);
}

let people = 0;

/** Somebody with an authenticator app that is not confirmed yet, and its present code. */
async function withApp() {
	people += 1;
	const email = `protected-${people}@example.org`;
	const person = await signUp(app, email, "Northern trust");
	const { secret } = await person.make<{ secret: string }>(
		"/second-factor/authenticator",
		{},
	);
	const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
	return { email, person, code };
}

function confirm(person: Person, code: string) {
	return person.post<{ recoveryCodes: string[] }>(
		"/second-factor/authenticator/confirm",
		{ code },
	);
}

/** Somebody who has shown the right password, and recovery codes to go on with. */
async function halfWay() {
	const { email, person, code } = await withApp();
	const codes = (await confirm(person, code)).body.recoveryCodes;
	const visitor = new Person(app);
	await visitor.signIn(email);
	return { visitor, codes };
}

async function entries(person = owner): Promise<number> {
	const { rows } = await sql<{
		n: number;
	}>`select count(*) as n from audit`.execute(asOwner(person.app).db);
	return rows[0]?.n ?? 0;
}

const told = Object.entries(matrix).filter(mustTell);
const byMatrix = told.filter(
	([route]) => !(route in directly || route in exceptions),
);

test("every route that writes, or reads of single people, is called", () => {
	expect(told.length).toBeGreaterThan(20);
	const others = [...Object.keys(directly), ...Object.keys(exceptions)];
	expect(byMatrix.length + others.length).toBe(told.length);
});

test.each(Object.entries(directly))(
	"%s leaves an entry",
	async (_, prepare) => {
		const call = await prepare();
		const before = await entries();
		const { status } = await call();
		expect(status).toBeGreaterThanOrEqual(200);
		expect(status).toBeLessThan(300);
		expect(await entries()).toBeGreaterThan(before);
	},
);

test.each(byMatrix)("%s leaves an entry", async (route, row) => {
	const over = await row.prepare?.(owner, house.ids);
	const before = await entries();
	const status = await house.call(owner, route, over);
	expect(status).toBeGreaterThanOrEqual(200);
	expect(status).toBeLessThan(300);
	expect(await entries()).toBeGreaterThan(before);
});
