import type { Receipt } from "../../../server/collect/collect.schemas.ts";
import type { Parcel, Refusal } from "./outbox.ts";

export type Delivery =
	/** `withdrawalCode`: for the sender alone, where the answers are joined to somebody. */
	| { is: "sent"; withdrawalCode?: string }
	/** Not now; `after` is how many milliseconds the server asked to wait, if it did. */
	| { is: "later"; after?: number }
	| { is: "refused"; refusal: Refusal };

/** Long enough for a poor connection, short enough that a dead one is tried again. */
const PATIENCE_MS = 30_000;

/** Statuses that say "not now" rather than "never". */
const PASSING = new Set([408, 425, 429]);

/** Sends one response. Repeating it is safe: the server keeps one response for each id. Never throws. */
export async function send(parcel: Parcel): Promise<Delivery> {
	try {
		return await deliveryOf(await put(parcel), parcel);
	} catch {
		return { is: "later" };
	}
}

function put({ id, token, submission }: Parcel): Promise<Response> {
	return fetch(`/api/v1/collect/${encodeURIComponent(token)}/responses/${id}`, {
		method: "PUT",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(submission),
		// Tablets whose browser is from before 2022 do without.
		signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null,
	});
}

async function deliveryOf(
	response: Response,
	parcel: Parcel,
): Promise<Delivery> {
	const { status } = response;
	if (status === 200 || status === 201) {
		// A hotel's or hospital's sign-in page answers 200 too: only the receipt of this response counts.
		const receipt: Partial<Receipt> = await response.json();
		if (receipt.id !== parcel.id) return { is: "later" };
		const { withdrawalCode } = receipt;
		return { is: "sent", ...(withdrawalCode && { withdrawalCode }) };
	}
	if (status < 400 || status >= 500 || PASSING.has(status)) {
		return { is: "later", ...waitAskedFor(response) };
	}
	return { is: "refused", refusal: { status, type: await typeOf(response) } };
}

function waitAskedFor(response: Response): { after?: number } {
	const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
	return Number.isFinite(seconds) ? { after: seconds * 1000 } : {};
}

async function typeOf(response: Response): Promise<string> {
	const problem: { type?: unknown } = await response.json().catch(() => ({}));
	return typeof problem.type === "string" ? problem.type : "";
}
