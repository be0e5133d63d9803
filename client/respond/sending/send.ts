import type { Receipt } from "../../../server/collect/collect.schemas.ts";
import type { Parcel, Refusal } from "./parcel.ts";

export type Delivery =
	/** `withdrawalCode`: for the sender alone, where the answers are joined to somebody. */
	| { is: "sent"; withdrawalCode?: string }
	/**
	 * Not now. `after` is how many milliseconds the server asked to wait, if it did. `alone`: the trouble is
	 * with this response and need not stop others.
	 */
	| { is: "later"; after?: number; alone?: true }
	| { is: "refused"; refusal: Refusal };

/** Long enough for a poor connection, short enough that a dead one is tried again. */
const PATIENCE_MS = 30_000;

/** The longest wait that a server is granted. */
const LONGEST_ASKED_MS = 5 * 60_000;

/** Statuses that say "not now" rather than "never". */
const PASSING = new Set([401, 408, 425, 429]);

/** Waymark's own troubles with one response. */
const ABOUT_ONE = ["/problems/unexpected", "/problems/unknown-seal-key"];

/** Sends one response. Repeating it is safe: the server keeps one response for each id. Never throws. */
export async function send(parcel: Parcel): Promise<Delivery> {
	// Not AbortSignal.timeout, which tablets from before 2022 do not know. It covers the body of the answer too.
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
	try {
		return await deliveryOf(await put(parcel, patience.signal), parcel);
	} catch {
		return { is: "later" };
	} finally {
		clearTimeout(timer);
	}
}

function put(
	{ path, sealed, submission }: Parcel,
	signal: AbortSignal,
): Promise<Response> {
	return fetch(path, {
		method: "PUT",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(sealed === null ? submission : { sealed }),
		signal,
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
	const type = await typeOf(response);
	if (isRefusal(parcel, status, type)) {
		return { is: "refused", refusal: { status, type } };
	}
	const alone = ABOUT_ONE.includes(type);
	return { is: "later", ...waitAskedFor(response), ...(alone && { alone }) };
}

/** Only Waymark's own word counts: whatever stands between may say 403 or 404 of anything. */
function isRefusal({ path }: Parcel, status: number, type: string): boolean {
	if (!type.startsWith("/problems/") || PASSING.has(status)) return false;
	// A tablet that is unknown here is enrolled anew, and then its responses are taken.
	if (path.startsWith("/api/v1/device/") && status === 404) return false;
	return status >= 400 && status < 500;
}

function waitAskedFor({ headers }: Response): { after?: number } {
	const seconds = Number(headers.get("retry-after") ?? Number.NaN);
	if (!Number.isFinite(seconds)) return {};
	return { after: Math.min(seconds * 1000, LONGEST_ASKED_MS) };
}

async function typeOf(response: Response): Promise<string> {
	const problem: { type?: unknown } = await response.json().catch(() => ({}));
	return typeof problem.type === "string" ? problem.type : "";
}
