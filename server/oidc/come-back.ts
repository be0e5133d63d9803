import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionCookie } from "../accounts/session.ts";
import { visitOf } from "../accounts/visit.ts";
import { sha256 } from "../secrets/sha256.ts";
import { checkAnswer } from "./check-answer.ts";
import { linkIdentity, signInAs } from "./finish-flow.ts";
import { flowCookie } from "./flow-cookie.ts";
import { FlowRefused } from "./flow-refused.ts";
import { type Flow, takeFlow } from "./flows.queries.ts";
import type { Provider } from "./provider.ts";
import { callbackUrl } from "./start-flow.ts";

/**
 * Ends a visit to the provider, with success or without. Gives the path where the browser goes next; nothing
 * of what the provider sent is in it.
 */
export async function comeBack(
	request: FastifyRequest,
	reply: FastifyReply,
	provider: Provider,
): Promise<string> {
	const flow = await flowOf(request);
	try {
		if (!flow) throw new FlowRefused("expired");
		await complete(request, reply, provider, flow);
		return flow.returnPath;
	} catch (error) {
		if (!(error instanceof FlowRefused)) throw error;
		const { problem, code } = error;
		request.log.info({ problem, code }, "sign-in elsewhere refused");
		const page = flow?.purpose === "link" ? "/account" : "/sign-in";
		return `${page}?problem=${problem}`;
	}
}

async function flowOf(request: FastifyRequest): Promise<Flow | undefined> {
	const handle = flowCookie.read(request);
	if (handle === undefined) return undefined;
	return await takeFlow(request.server.db, sha256(handle));
}

async function complete(
	request: FastifyRequest,
	reply: FastifyReply,
	provider: Provider,
	flow: Flow,
): Promise<void> {
	const answer = callbackUrl(request);
	answer.search = request.url.replace(/^[^?]*/, "");
	const who = await checkAnswer(provider, answer, flow);
	// Its cookie does not travel along from another site.
	const visit = { ...visitOf(request), session: flow.sessionHash ?? undefined };
	const transaction = request.server.db.transaction();
	if (flow.purpose === "link") {
		return await transaction.execute((trx) => linkIdentity(trx, who, visit));
	}
	sessionCookie.set(
		reply,
		await transaction.execute((trx) => signInAs(trx, who, visit)),
	);
}
