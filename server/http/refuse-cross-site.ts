import type { FastifyRequest } from "fastify";
import { Problem } from "../problems.ts";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a write that a page of another site makes in somebody's browser,
 * where their cookie would travel along. Programs send neither header.
 */
export async function refuseCrossSite(request: FastifyRequest): Promise<void> {
	if (reads.has(request.method) || isOwnSite(request)) return;
	throw new Problem(
		"cross-site-request",
		"Open this installation's own address and do it there.",
	);
}

function isOwnSite(request: FastifyRequest): boolean {
	const { "sec-fetch-site": site, origin } = request.headers;
	if (site !== undefined) return site === "same-origin" || site === "none";
	if (origin === undefined) return true;
	const { publicUrl } = request.server.config;
	return origin === publicUrl || origin === ownOrigin(request);
}

/** Scheme and host under which this request came in. */
export function ownOrigin(request: FastifyRequest): string {
	const address = `${request.protocol}://${request.host}`;
	if (URL.canParse(address)) return new URL(address).origin;
	throw new Problem("malformed-request", "The Host header is no address.");
}
