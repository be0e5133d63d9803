import { describe, expect, it, test } from "vitest";
import { isNetwork } from "../../../server/start-up/is-network.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { password, signUp } from "../../support/person.ts";

const proxy = "10.0.0.5";

/** Makes a project by a request from `from`, and gives the address that the server believes it came from. */
async function believedOrigin(
	trustedProxies: string[],
	from: string,
	forwardedFor: string,
) {
	const app = await openApp({ trustedProxies });
	const { cookies } = await signUp(app, "ada@example.org");
	const { statusCode } = await app.inject({
		method: "POST",
		url: "/api/v1/projects",
		remoteAddress: from,
		cookies,
		headers: { "x-forwarded-for": forwardedFor },
		payload: { name: "Project" },
	});
	expect(statusCode).toBe(201);
	const { rows } = await asOwner(app).pool.query<{ origin: string }>(
		"select origin from audit where origin is not null order by at desc",
	);
	return rows[0]?.origin;
}

test.each([
	["nobody is trusted", [], proxy, "203.0.113.9", proxy],
	[
		"a stranger forwards",
		[proxy],
		"198.51.100.7",
		"203.0.113.9",
		"198.51.100.7",
	],
	["a trusted proxy forwards", [proxy], proxy, "203.0.113.9", "203.0.113.9"],
	["in a trusted network", ["10.0.0.0/8"], proxy, "203.0.113.9", "203.0.113.9"],
	[
		"the client began the list itself",
		[proxy],
		proxy,
		"1.2.3.4, 203.0.113.9",
		"203.0.113.9",
	],
	[
		"the client names the proxy",
		[proxy],
		proxy,
		`1.2.3.4, ${proxy}, 203.0.113.9`,
		"203.0.113.9",
	],
])("%s", async (_when, trusted, from, forwardedFor, believed) => {
	expect(await believedOrigin(trusted, from, forwardedFor)).toBe(believed);
});

test("a new address in every request gives nobody more guesses", async () => {
	const app = await openApp();
	const guess = (index: number) =>
		app.inject({
			method: "POST",
			url: "/api/v1/setup",
			headers: { "x-forwarded-for": `203.0.113.${index}` },
			payload: {
				code: "WRONG",
				organisation: "Trust",
				name: "Eve",
				email: "eve@example.org",
				password,
				sample: false,
			},
		});
	const statuses = new Set<number>();
	for (let index = 0; index < 40; index += 1) {
		statuses.add((await guess(index)).statusCode);
	}
	expect([...statuses]).toEqual([403, 429]);
});

test("nobody's X-Forwarded-Host or -Proto makes a page of another site ours", async () => {
	const app = await openApp();
	const { cookies } = await signUp(app, "ada@example.org");
	const { statusCode } = await app.inject({
		method: "POST",
		url: "/api/v1/projects",
		cookies,
		headers: {
			origin: "https://evil.example",
			"x-forwarded-host": "evil.example",
			"x-forwarded-proto": "https",
		},
		payload: { name: "Project" },
	});
	expect(statusCode).toBe(403);
});

describe("a network", () => {
	it.each(["10.0.0.5", "10.0.0.0/8", "::1", "fd00::/8", "192.168.7.9/32"])(
		"may be %s",
		(text) => expect(isNetwork(text)).toBe(true),
	);
	it.each([
		"",
		"proxy",
		"10.0.0",
		"10.0.0.0/33",
		"0.0.0.0/0",
		"::/0",
		"::/129",
		"1.2.3.4/",
		"1.2.3.4/8/8",
	])("is not %j", (text) => expect(isNetwork(text)).toBe(false));
});
