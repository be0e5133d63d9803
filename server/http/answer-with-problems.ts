import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { App } from "../app-type.ts";
import { notFound, problemOf, sendProblem } from "../problems.ts";

/** Makes every failure an `application/problem+json` that says what to do. */
export function answerWithProblems(app: App): void {
	app.setErrorHandler(answerError);
	app.setNotFoundHandler((request, reply) =>
		sendProblem(notFound(), request, reply),
	);
}

export function answerError(
	error: FastifyError,
	request: FastifyRequest,
	reply: FastifyReply,
) {
	const problem = problemOf(error);
	if (problem.status >= 500) request.log.error({ err: error }, problem.type);
	return sendProblem(problem, request, reply);
}
