import pg from "pg";
import { mannWhitney } from "#instruments/statistics/mann-whitney.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { figure, median } from "./report.ts";

/** Wrong guesses that an account takes in a quarter of an hour; an address takes more. */
const PER_ACCOUNT = 10;
const WARM_UP = 10;

type Kind = "known" | "unknown";

/**
 * Whether the time of a refused sign-in tells that an e-mail address has an account: `n` guesses at known
 * and `n` at unknown addresses, in turn, each kind by its median, and the Mann-Whitney test of the two.
 */
export async function enumeration(n = 300): Promise<void> {
	// Each account is guessed at from an address of its own, so that the limit by address is not met.
	const installation = await openInstallation({
		WAYMARK_TRUSTED_PROXIES: "127.0.0.1",
	});
	try {
		await addAccounts(installation, Math.ceil((n + WARM_UP) / PER_ACCOUNT));
		report(n, await guess(installation, n));
	} finally {
		await installation.close();
	}
}

/** Accounts with the password of the first one. */
async function addAccounts(
	{ databaseUrl }: Installation,
	count: number,
): Promise<void> {
	const client = new pg.Client(databaseUrl);
	await client.connect();
	try {
		await client.query(
			`insert into account (id, organisation_id, email, name, role, password_hash)
			select gen_random_uuid(), organisation_id, 'known-' || n || '@example.org', 'Known', 'member', password_hash
			from account, generate_series(0, $1 - 1) as n`,
			[count],
		);
	} finally {
		await client.end();
	}
}

async function guess(
	installation: Installation,
	n: number,
): Promise<Record<Kind, number[]>> {
	const times: Record<Kind, number[]> = { known: [], unknown: [] };
	for (let turn = 0; turn < n + WARM_UP; turn += 1) {
		// Who goes first changes, so that neither profits from the other.
		const order: Kind[] = ["known", "unknown"];
		for (const kind of turn % 2 === 0 ? order : order.reverse()) {
			const time = await refusal(installation, kind, turn);
			if (turn >= WARM_UP) times[kind].push(time);
		}
	}
	return times;
}

/** How long a wrong guess takes to be refused, in milliseconds. */
async function refusal(
	{ address }: Installation,
	kind: Kind,
	turn: number,
): Promise<number> {
	const account = Math.floor(turn / PER_ACCOUNT);
	const start = performance.now();
	const response = await fetch(`${address}/api/v1/session`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			"x-forwarded-for": `10.0.${account >> 8}.${account & 255}`,
		},
		body: JSON.stringify({
			email: `${kind}-${account}@example.org`,
			password: `wrong guess number ${turn}`,
		}),
	});
	await response.text();
	const time = performance.now() - start;
	if (response.status === 401) return time;
	throw new Error(`A wrong guess was answered with ${response.status}.`);
}

function report(n: number, { known, unknown }: Record<Kind, number[]>): void {
	const difference = median(known) - median(unknown);
	const { p } = mannWhitney(weighValues(unknown), weighValues(known));
	console.log(`Refused sign-ins, ${n} of each, median ms:`);
	console.log(`  known address     ${figure(median(known))}`);
	console.log(`  unknown address   ${figure(median(unknown))}`);
	console.log(
		`  difference ${difference.toFixed(2)} ms, target below 5; Mann-Whitney p ${p?.toFixed(3)}, target above 0.01`,
	);
}
