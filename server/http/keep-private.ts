import type { FastifyReply, FastifyRequest } from "fastify";

/** An onRequest hook: no cache keeps the answer, unless its route says otherwise. */
export async function keepPrivate(
	_request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	reply.header("cache-control", "no-store");
}
