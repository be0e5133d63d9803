import { randomUUID } from "node:crypto";
import type { FastifyHttpOptions, RawServerDefault } from "fastify";
import type { Config } from "../config.ts";
import { answerError } from "./answer-with-problems.ts";
import { logSerializers, PrivateLog } from "./log.ts";
import { isHttps } from "./private-cookie.ts";
import { securityHeaders } from "./security-headers.ts";

/** Where log lines go; standard output when not given. */
export interface LogDestination {
	write(line: string): void;
}

/**
 * In milliseconds. Whoever sends slowly on purpose is cut off, while a phone that is barely connected still
 * has time for a body of 256 kB; the longest silence is longer than the database may take over a question.
 */
export const timeLimits = {
	headers: 15_000,
	request: 60_000,
	silence: 120_000,
	betweenRequests: 10_000,
	/** How often the two first are looked at. */
	checks: 1_000,
};

/** Fastify's settings: bodies are taken as they are, never coerced, trimmed or filled in. */
export function serverOptions(
	config: Config,
	logTo: LogDestination | undefined,
): FastifyHttpOptions<RawServerDefault> {
	const headers = {
		...securityHeaders(isHttps(config)),
		"cache-control": "no-store",
	};
	return {
		bodyLimit: 256 * 1024,
		http: {
			headersTimeout: timeLimits.headers,
			connectionsCheckingInterval: timeLimits.checks,
		},
		requestTimeout: timeLimits.request,
		connectionTimeout: timeLimits.silence,
		keepAliveTimeout: timeLimits.betweenRequests,
		// An address that a client writes into X-Forwarded-For is believed from these alone.
		trustProxy:
			config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
		genReqId: () => randomUUID(),
		ajv: {
			customOptions: {
				coerceTypes: false,
				removeAdditional: false,
				useDefaults: false,
				allErrors: true,
				verbose: true,
			},
		},
		logger: {
			level: config.logLevel,
			serializers: logSerializers,
			...(logTo && { stream: logTo }),
		},
		logController: new PrivateLog(),
		// No hook runs for an address that cannot be read.
		frameworkErrors: (error, request, reply) =>
			answerError(error, request, reply.headers(headers)),
	};
}
