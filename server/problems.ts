/**
 * Every failure that a caller may meet, by name. A problem travels as `application/problem+json` (RFC 9457):
 * a stable `type`, a title, and a `detail` that says what to do. `errors` lists the faults of a body by path.
 */
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { bodyFaults } from "./http/body-faults.ts";

const catalogue = {
	"malformed-request": [400, "The request could not be read"],
	"not-signed-in": [401, "You are not signed in"],
	"wrong-credentials": [401, "The email or password is not right"],
	"wrong-second-factor": [401, "The code is not right"],
	"wrong-passkey": [401, "The passkey is not right"],
	"wrong-pin": [403, "The PIN is not right"],
	"device-locked": [403, "This tablet is locked"],
	"second-factor-needed": [403, "Your organisation asks for a second factor"],
	"wrong-set-up-code": [403, "The set-up code is not right"],
	"cross-site-request": [403, "The request came from another site"],
	"not-invited": [403, "The invitation is for somebody else"],
	"not-allowed": [403, "Your role may not do this"],
	"not-found": [404, "There is nothing here"],
	"name-taken": [409, "That name is taken"],
	"already-exists": [409, "That exists already"],
	"last-owner": [409, "Somebody has to own the project"],
	"last-organisation-owner": [409, "Somebody has to own the organisation"],
	"already-set-up": [409, "This installation is set up"],
	"different-answers": [409, "This response holds other answers"],
	"series-in-use": [409, "A chart is drawn from this series"],
	"report-changed": [409, "Somebody else has saved this report"],
	"plan-changed": [409, "Somebody else has saved this plan"],
	"plan-not-empty": [409, "The project has a plan already"],
	"coding-closed": [409, "This coding cannot be changed now"],
	"instrument-published": [409, "A published version never changes"],
	"edited-elsewhere": [409, "Somebody else has saved this draft"],
	"review-needed": [409, "Somebody else has to read it first"],
	"enrolment-code-closed": [410, "This code enrols no tablet"],
	"invitation-closed": [410, "This invitation no longer works"],
	"response-erased": [410, "This response was erased"],
	"link-revoked": [410, "This link has been withdrawn"],
	"link-expired": [410, "This link has expired"],
	"link-used": [410, "This link has been used"],
	"wall-withdrawn": [410, "This screen's link has been withdrawn"],
	"wave-not-open": [410, "This questionnaire is not open"],
	"project-not-live": [410, "This project is not open yet"],
	"body-too-large": [413, "The request is too large"],
	"unsupported-media-type": [415, "This content type is not read here"],
	"invalid-body": [422, "Some of what was sent is not right"],
	"unreadable-file": [422, "The file cannot be read"],
	"invalid-definition": [422, "The instrument has faults"],
	"invalid-shared-file": [422, "The shared file cannot be used"],
	"invalid-answers": [422, "Some answers are not right"],
	"chart-cannot-be-drawn": [422, "This chart cannot be drawn so"],
	"not-ready-to-go-live": [422, "The project is not ready to go live"],
	"instrument-not-ready": [422, "This instrument cannot be used yet"],
	"quote-not-agreed": [422, "These words may not be quoted"],
	"linkage-forbids": [422, "The survey's linkage does not allow this"],
	"too-many-attempts": [429, "Too many attempts"],
	unexpected: [500, "Something went wrong on our side"],
	"too-busy": [503, "The server is too busy just now"],
	"provider-unavailable": [503, "The organisation's sign-in cannot be reached"],
	"database-unavailable": [503, "The database cannot be reached"],
	"vault-key-missing": [503, "Contact details cannot be opened"],
	"unknown-seal-key": [503, "Sealed answers cannot be opened"],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemType = keyof typeof catalogue;
export const problemTypes = Object.keys(catalogue);

/** A fault in what was sent: where (a JSON pointer) and what to do about it. */
export interface BodyFault {
	path: string;
	message: string;
}

export class Problem extends Error {
	readonly type: ProblemType;
	readonly status: number;
	readonly errors: readonly BodyFault[] | undefined;
	/** Seconds after which trying again makes sense. */
	readonly retryAfter: number | undefined;

	constructor(
		type: ProblemType,
		detail: string,
		more: { errors?: readonly BodyFault[]; retryAfter?: number } = {},
	) {
		super(detail);
		this.type = type;
		this.status = catalogue[type][0];
		this.errors = more.errors;
		this.retryAfter = more.retryAfter;
	}

	toJSON() {
		return {
			type: `/problems/${this.type}`,
			title: catalogue[this.type][1],
			status: this.status,
			detail: this.message,
			...(this.errors && {
				errors: this.errors.map(({ path, message }) => ({ path, message })),
			}),
		};
	}
}

/** One field of a body or query that cannot be taken as it is; the message says what to give. */
export function wrongField(path: string, message: string): Problem {
	return new Problem("invalid-body", message, { errors: [{ path, message }] });
}

/** Thrown for anything that the caller may not know to exist. */
export function notFound(): Problem {
	return new Problem(
		"not-found",
		"Check the address. It may have been removed, or you may not have access to it.",
	);
}

/** Node and PostgreSQL codes that mean: the database is away, try again. */
const databaseAway =
	/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|57P0[123]|08\w{3}|53300)$/;

/** Two transactions waited for each other, or met: one of them is taken back. */
const standstill = /^40(001|P01)$/;

/** What a thrown error becomes for the caller. Never carries an answer, a name or a query. */
export function problemOf(error: FastifyError | Error): Problem {
	if (error instanceof Problem) return error;
	const code = "code" in error ? String(error.code) : "";
	if ("validation" in error && error.validation) {
		if (error.validationContext === "params") return notFound();
		return new Problem(
			"invalid-body",
			"Correct what is listed under errors and send it again.",
			{
				errors: bodyFaults(error.validation),
			},
		);
	}
	if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
		return new Problem(
			"body-too-large",
			"Send less than 256 kB; a list of participants to import may have 32 MB, a series or figures of people 2 MB, a questionnaire to import 5 MB, a sound 2 MB, an instrument 1 MB, a shared file 8 MB and a picture 500 kB.",
		);
	if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
		return new Problem(
			"unsupported-media-type",
			"Send JSON with the header Content-Type: application/json.",
		);
	if (code.startsWith("FST_ERR_CTP") || error instanceof SyntaxError)
		return new Problem(
			"malformed-request",
			"The body is not well-formed JSON. Check it and send it again.",
		);
	if (
		databaseAway.test(code) ||
		/timeout exceeded when trying to connect|Connection terminated/.test(
			error.message,
		)
	)
		return new Problem(
			"database-unavailable",
			"Nothing was saved. Try again in a few seconds.",
			{ retryAfter: 5 },
		);
	if (standstill.test(code))
		return new Problem(
			"too-busy",
			"Somebody else was changing the same thing. Nothing was saved; try again.",
			{ retryAfter: 1 },
		);
	if (
		"statusCode" in error &&
		error.statusCode !== undefined &&
		error.statusCode < 500
	)
		return new Problem(
			"malformed-request",
			"The request could not be read. Check its address, headers and body.",
		);
	return new Problem(
		"unexpected",
		"Nothing was saved. Try again; if it happens again, tell whoever runs this installation the time it happened.",
	);
}

export function sendProblem(
	problem: Problem,
	request: FastifyRequest,
	reply: FastifyReply,
) {
	if (problem.retryAfter !== undefined)
		reply.header("retry-after", problem.retryAfter);
	return reply
		.code(problem.status)
		.type("application/problem+json")
		.send(
			JSON.stringify({
				...problem.toJSON(),
				instance: request.routeOptions.url,
			}),
		);
}
