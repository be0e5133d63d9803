import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { type Format, mediaTypes } from "./table-text.ts";

/** A file that the browser saves under `name`; sent as it is made. */
export interface Download {
	name: string;
	format: Format;
	text: AsyncIterable<string> | Iterable<string>;
}

export function sendDownload(
	reply: FastifyReply,
	{ name, format, text }: Download,
): FastifyReply {
	return reply
		.type(mediaTypes[format])
		.header("content-disposition", `attachment; filename="${name}"`)
		.send(Readable.from(text));
}
