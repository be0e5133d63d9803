import type { ProblemBody } from "../../server/wire.schemas.ts";
import { sessionEnd } from "./sign-in/session-end.ts";

/** Faults by where they are in what was sent: `email`, `waves/0/title`. */
export type Faults = Readonly<Record<string, string>>;

/** A call that failed, with words for the person at the screen. */
export class ApiProblem extends Error {
	/** The stable name of the failure: `name-taken`, `unreachable`, ... */
	readonly type: string;
	/** The HTTP status; 0 when no answer came. */
	readonly status: number;
	readonly title: string;
	readonly faults: Faults;

	constructor(body: Omit<ProblemBody, "instance">) {
		super(body.detail);
		this.type = body.type.split("/").at(-1) ?? body.type;
		this.status = body.status;
		this.title = body.title;
		this.faults = Object.fromEntries(
			(body.errors ?? []).map(({ path, message }) => [
				path.replace(/^\//, ""),
				message,
			]),
		);
	}
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Calls the server at `/api/v1` and gives the body of its answer; a `Blob` is sent as it is. Whatever goes wrong is thrown as an
 * `ApiProblem`, the lost network included.
 */
export async function request<Answer>(
	method: Method,
	path: string,
	body?: unknown,
	/** In milliseconds. */
	patience = 30_000,
): Promise<Answer> {
	const response = await send(method, path, body, patience);
	if (!response.ok) throw noteSessionEnd(await problemOf(response));
	if (response.status === 204) return undefined as Answer;
	return (await response.json()) as Answer;
}

async function send(
	method: Method,
	path: string,
	body: unknown,
	patience: number,
) {
	try {
		return await fetch(`/api/v1${path}`, {
			method,
			signal: AbortSignal.timeout(patience),
			...(body instanceof Blob && {
				headers: { "content-type": body.type },
				body,
			}),
			...(body !== undefined &&
				!(body instanceof Blob) && {
					headers: { "content-type": "application/json" },
					body: JSON.stringify(body),
				}),
		});
	} catch {
		throw new ApiProblem({
			type: "unreachable",
			title: "The server cannot be reached",
			status: 0,
			detail:
				"Check this device's connection, then try again. Nothing that you typed is lost.",
		});
	}
}

function noteSessionEnd(problem: ApiProblem): ApiProblem {
	if (problem.type === "not-signed-in") sessionEnd.set(true);
	return problem;
}

async function problemOf(response: Response): Promise<ApiProblem> {
	const isProblem = response.headers
		.get("content-type")
		?.startsWith("application/problem+json");
	if (isProblem) return new ApiProblem((await response.json()) as ProblemBody);
	return new ApiProblem({
		type: "unexpected",
		title: "The server gave an answer that Waymark does not understand",
		status: response.status,
		detail: `It answered with status ${response.status}. Try again in a minute; if it happens again, tell whoever runs this installation.`,
	});
}
