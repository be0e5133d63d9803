import { type FastifyReply, type FastifyRequest, LogController } from "fastify";

/**
 * What the server writes about requests: method, route pattern, status and
 * time. Never an address, which may hold a link's token, and never a header, a
 * body or an error's message, which may hold what a person wrote.
 */
export class PrivateLog extends LogController {
	override incomingRequest() {}

	override routeNotFound() {}

	override requestCompleted(
		_error: Error | null | undefined,
		request: FastifyRequest,
		reply: FastifyReply,
	) {
		const ms = Math.round(reply.elapsedTime);
		reply.log.info(
			{ ...describeRequest(request), status: reply.statusCode, ms },
			"request",
		);
	}
}

export const logSerializers = {
	req: describeRequest,
	res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
	err: describeError,
};

function describeRequest(request: Partial<FastifyRequest>) {
	return { method: request.method, route: request.routeOptions?.url };
}

/** Kind of error, where it happened, and which constraint of the database it broke. */
function describeError(error: Error) {
	const frames = error.stack
		?.split("\n")
		.filter((line) => /^\s+at /.test(line));
	return {
		type: error.name,
		message: "withheld",
		stack: (frames ?? []).join("\n"),
		code: "code" in error ? error.code : undefined,
		constraint: "constraint" in error ? error.constraint : undefined,
	};
}
