import Type from "typebox";
import type { App } from "../app-type.ts";
import { findProjectId } from "../collect/collect.queries.ts";
import { notFound } from "../problems.ts";
import { withProject } from "../row-security.ts";
import { byteRange } from "./byte-range.ts";
import { findFile } from "./media.queries.ts";
import { FileParams } from "./media.schemas.ts";

const files = {
	description: "The file, or the part of it that was asked for",
	content: {
		"audio/*": { schema: Type.Unsafe<Buffer>(Type.String()) },
		"image/*": { schema: Type.Unsafe<Buffer>(Type.String()) },
	},
};

/**
 * The files themselves, for whoever was told the address: it holds the hash of the content, which nobody
 * finds who does not have the file. What stands there never changes, so every cache may keep it.
 */
export async function mediaFileRoutes(app: App): Promise<void> {
	app.get(
		"/collect/media/:project/:hash",
		{
			schema: {
				tags: ["media"],
				summary: "A sound or a picture of a survey",
				params: FileParams,
				response: { 200: files, 206: files },
			},
			// Packed already, and a part of it (`Range`) is counted in its own bytes.
			compress: false,
		},
		async (request, reply) => {
			const { project: locator, hash } = request.params;
			const projectId = await findProjectId(app.db, locator);
			if (projectId === undefined) throw notFound();
			const file = await withProject(app.db, projectId, (trx) =>
				findFile(trx, projectId, Buffer.from(hash, "hex")),
			);
			if (!file) throw notFound();
			const { type, content } = file;
			reply.headers({
				"accept-ranges": "bytes",
				"cache-control": "public, max-age=31536000, immutable",
				"content-disposition": "inline",
				"content-type": type,
			});
			const range = byteRange(request.headers.range, content.length);
			if (!range) return reply.send(content);
			const { first, last } = range;
			return reply
				.code(206)
				.header("content-range", `bytes ${first}-${last}/${content.length}`)
				.send(content.subarray(first, last + 1));
		},
	);
}
