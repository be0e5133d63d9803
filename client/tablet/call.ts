/** What came of a call to the server. */
export type Answer<Body> =
	| { is: "ok"; body: Body }
	/** The server's own refusal: its problem type without the path, such as `wrong-pin`. */
	| { is: "refused"; type: string; detail: string }
	/**
	 * No answer of Waymark's. `portal`: something between answered with a page of its own, as the Wi-Fi of a
	 * hotel or hospital does. `trouble`: the server is there and cannot, or cannot just now.
	 */
	| { is: "unreachable"; why: "offline" | "portal" | "trouble" };

export type Unreachable = Extract<Answer<never>, { is: "unreachable" }>["why"];

const PATIENCE_MS = 15_000;

/** Calls the server at `/api/v1/device`. Never throws; half an answer counts as none. */
export async function call<Body>(
	method: "GET" | "POST" | "DELETE",
	path: string,
	body?: object,
): Promise<Answer<Body>> {
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
	try {
		const response = await fetch(`/api/v1/device${path}`, {
			method,
			signal: patience.signal,
			cache: "no-store",
			...(body && {
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body),
			}),
		});
		return await answerOf<Body>(response);
	} catch {
		return { is: "unreachable", why: "offline" };
	} finally {
		clearTimeout(timer);
	}
}

async function answerOf<Body>(response: Response): Promise<Answer<Body>> {
	const { status, ok, headers } = response;
	if (status === 204) return { is: "ok", body: undefined as Body };
	// Of 429, too many tablets behind one address, the next try may pass.
	if (status >= 500 || status === 429)
		return { is: "unreachable", why: "trouble" };
	const kind = headers.get("content-type") ?? "";
	if (!/^application\/(problem\+)?json/.test(kind)) {
		return { is: "unreachable", why: "portal" };
	}
	const body = await response.json();
	if (ok) return { is: "ok", body };
	const type = String(body.type).split("/").at(-1) ?? "";
	return { is: "refused", type, detail: String(body.detail) };
}
