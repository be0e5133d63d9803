import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { Pieces } from "./export.ts";

/** A file that the browser saves under `name`; sent as it is made. */
export interface Download {
	name: string;
	mediaType: string;
	content: Pieces | Iterable<string | Uint8Array>;
}

/**
 * Sends a file piece by piece. When making it fails, the connection is broken off, so that nobody takes half
 * a file for the whole; when the reader goes, the making of it ends.
 */
export function sendDownload(
	reply: FastifyReply,
	{ name, mediaType, content }: Download,
): FastifyReply {
	return reply
		.type(mediaType)
		.header("content-disposition", `attachment; filename="${name}"`)
		.send(Readable.from(content));
}
