import type { Instrument } from "#instruments/definition.ts";
import { addAccount } from "../../server/accounts/add-account.ts";
import { hashPassword } from "../../server/accounts/password.ts";
import type { App } from "../../server/app-type.ts";
import type { NewSurvey } from "../../server/surveys/surveys.schemas.ts";
import type { ProblemBody } from "../../server/wire.schemas.ts";
import { completeGovernance } from "./governance.ts";

export const password = "a password of 15 or more";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type Headers = Record<string, string | string[] | number | undefined>;

export interface Reply<Body> {
	status: number;
	body: Body;
	headers: Headers;
	/** As sent, with their attributes. */
	cookies: { name: string; value: string; [attribute: string]: unknown }[];
}

/** Somebody at a browser: calls the API with the cookies that it gave. */
export class Person {
	readonly app: App;
	readonly headers: Record<string, string>;
	cookies: Record<string, string> = {};

	constructor(app: App, headers: Record<string, string> = {}) {
		this.app = app;
		this.headers = headers;
	}

	/** Paths below /api/v1. A text is sent as it is. */
	async call<Body = ProblemBody>(
		method: Method,
		path: string,
		payload?: object | string,
	): Promise<Reply<Body>> {
		const response = await this.app.inject({
			method,
			url: `/api/v1${path}`,
			cookies: this.cookies,
			headers: {
				...(payload !== undefined && { "content-type": "application/json" }),
				...this.headers,
			},
			...(payload !== undefined && { payload }),
		});
		for (const { name, value } of response.cookies) this.cookies[name] = value;
		const { statusCode: status, headers, cookies, body } = response;
		const isJson = /json\b/.test(String(headers["content-type"]));
		return { status, headers, cookies, body: isJson ? JSON.parse(body) : body };
	}

	get<Body = ProblemBody>(path: string) {
		return this.call<Body>("GET", path);
	}

	post<Body = ProblemBody>(path: string, payload?: object | string) {
		return this.call<Body>("POST", path, payload);
	}

	/** Posts what must succeed, and gives what was made. */
	async make<Body = { id: string }>(
		path: string,
		payload: object,
	): Promise<Body> {
		const { status, body } = await this.post<Body>(path, payload);
		if (status !== 201) throw new Error(`${path}: ${JSON.stringify(body)}`);
		return body;
	}

	signIn(email: string, secret = password) {
		return this.post<{ account: { email: string } } & ProblemBody>("/session", {
			email,
			password: secret,
		});
	}
}

/** Makes an account and signs in with it. Without an organisation: the only one, or a first. */
export async function signUp(
	app: App,
	email: string,
	organisation?: string,
): Promise<Person> {
	await createAccount(app, email, organisation);
	const person = new Person(app);
	const { status } = await person.signIn(email);
	if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`);
	return person;
}

export async function createAccount(
	app: App,
	email: string,
	organisation?: string,
): Promise<void> {
	const passwordHash = await hashPassword(password);
	await app.db.transaction().execute((trx) =>
		addAccount(trx, {
			email,
			name: email.split("@")[0] ?? email,
			role: "owner",
			organisation,
			passwordHash,
		}),
	);
}

/** Lets a project, by its path, take answers. */
export async function goLive(person: Person, project: string): Promise<void> {
	await person.call("PUT", `${project}/governance`, completeGovernance);
	const { status, body } = await person.post(`${project}/go-live`);
	if (status !== 200) throw new Error(JSON.stringify(body));
}

/** Stores and publishes an instrument, which nobody else reads first. */
export async function publish(
	person: Person,
	instrument: Instrument,
): Promise<void> {
	const { id, version } = instrument;
	await person.make("/instruments", instrument);
	const { status, body } = await person.post(
		`/instruments/${id}/versions/${version}/publish`,
		{ withoutReview: "Made for a test." },
	);
	if (status !== 200) throw new Error(JSON.stringify(body));
}

/** A survey on an instrument of the library, with two waves that are open. */
export function newSurvey(parts: Partial<NewSurvey> = {}): NewSurvey {
	return {
		title: "Shared decisions",
		instrument: { id: "consultation-relationship", version: "1.0.0" },
		linkage: "participant",
		languages: ["en"],
		waves: [
			{ key: "baseline", title: "Baseline" },
			{ key: "follow-up", title: "Follow-up" },
		],
		...parts,
	};
}
