import { randomUUID } from "node:crypto";
import type { FastifyServerOptions } from "fastify";
import type { Config } from "../config.ts";
import { answerError } from "./answer-with-problems.ts";
import { logSerializers, PrivateLog } from "./log.ts";

/** Where log lines go; standard output when not given. */
export interface LogDestination {
	write(line: string): void;
}

/** Fastify's settings: bodies are taken as they are, never coerced, trimmed or filled in. */
export function serverOptions(
	config: Config,
	logTo: LogDestination | undefined,
): FastifyServerOptions {
	return {
		bodyLimit: 256 * 1024,
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
		frameworkErrors: answerError,
	};
}
