import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * Headers on every answer. Scripts come from this server alone; nothing is
 * framed, embedded or referred to. `isHttps`: how people reach this server.
 */
export function securityHeaders(isHttps: boolean): FastifyHelmetOptions {
	return {
		contentSecurityPolicy: {
			useDefaults: false,
			directives: {
				defaultSrc: ["'none'"],
				scriptSrc: ["'self'"],
				styleSrc: ["'self'"],
				imgSrc: ["'self'", "data:", "blob:"],
				fontSrc: ["'self'"],
				connectSrc: ["'self'"],
				manifestSrc: ["'self'"],
				workerSrc: ["'self'"],
				baseUri: ["'none'"],
				formAction: ["'self'"],
				frameAncestors: ["'none'"],
			},
		},
		xFrameOptions: { action: "deny" },
		referrerPolicy: { policy: "no-referrer" },
		strictTransportSecurity: isHttps && {
			maxAge: 365 * 24 * 60 * 60,
			includeSubDomains: true,
		},
	};
}
